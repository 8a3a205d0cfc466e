// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.board;

import static nl.evenredig.platform.generated.db.workshop.Tables.NOTE;
import static nl.evenredig.platform.generated.db.workshop.Tables.PARTICIPANT;

import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.workshop.WorkshopId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Notes with who wrote them.
@Component
class WrittenStore {
    private final DSLContext sql;
    private final String town;

    WrittenStore(DSLContext sql, TownSettings settings) {
        this.sql = sql;
        this.town = settings.municipality().code();
    }

    List<Written> of(WorkshopId id) {
        return sql.select(
                        NOTE.NOTE_ID,
                        NOTE.PARTICIPANT_ID,
                        PARTICIPANT.NAME,
                        NOTE.WORDS,
                        NOTE.CLUSTER_ID)
                .from(NOTE)
                .join(PARTICIPANT)
                .on(PARTICIPANT.MUNICIPALITY_ID.eq(NOTE.MUNICIPALITY_ID))
                .and(PARTICIPANT.PARTICIPANT_ID.eq(NOTE.PARTICIPANT_ID))
                .where(NOTE.MUNICIPALITY_ID.eq(town))
                .and(NOTE.WORKSHOP_YEAR.eq(id.year()))
                .and(NOTE.WORKSHOP_NUMBER.eq(id.number()))
                .and(NOTE.WORDS.ne(""))
                .and(NOTE.WITHDRAWN_AT.isNull())
                .and(NOTE.HIDDEN_AT.isNull())
                .orderBy(NOTE.ROUND_NUMBER, NOTE.TABLE_NUMBER, NOTE.ARRIVAL)
                .fetch(row ->
                        new Written(
                                row.value1(),
                                row.value2(),
                                row.value3(),
                                row.value4(),
                                Optional.ofNullable(row.value5())));
    }
}
