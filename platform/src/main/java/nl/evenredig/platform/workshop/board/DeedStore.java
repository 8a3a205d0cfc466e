// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.board;

import static nl.evenredig.platform.generated.db.workshop.Tables.DEED;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.shared.TownSettings;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// The last deeds at each table.
@Component
class DeedStore {
    private static final Duration OPEN = Duration.ofMinutes(15);

    private final DSLContext sql;
    private final String town;
    private final Clock clock;

    DeedStore(DSLContext sql, TownSettings settings, Clock clock) {
        this.sql = sql;
        this.town = settings.municipality().code();
        this.clock = clock;
    }

    void add(Spot spot, BoardDeed deed) {
        sql.insertInto(DEED)
                .set(DEED.MUNICIPALITY_ID, town)
                .set(DEED.DEED_ID, deed.id())
                .set(DEED.WORKSHOP_YEAR, spot.workshop().year())
                .set(DEED.WORKSHOP_NUMBER, spot.workshop().number())
                .set(DEED.ROUND_NUMBER, spot.round())
                .set(DEED.TABLE_NUMBER, spot.table())
                .set(DEED.VERB, deed.verb().name())
                .set(DEED.OBJECT, deed.written())
                .set(DEED.DONE_AT, OffsetDateTime.now(clock))
                .execute();
    }

    /// The last deed that can still be taken back.
    Optional<BoardDeed> last(Spot spot) {
        return sql.selectFrom(DEED)
                .where(at(spot))
                .and(DEED.TAKEN_AT.isNull())
                .and(DEED.DONE_AT.gt(OffsetDateTime.now(clock).minus(OPEN)))
                .orderBy(DEED.ARRIVAL.desc())
                .limit(1)
                .fetchOptional(row ->
                        new BoardDeed(
                                row.getDeedId(),
                                BoardDeed.Verb.valueOf(row.getVerb()),
                                BoardDeed.read(row.getObject())));
    }

    /// @return whether it was not taken yet
    boolean take(Spot spot, UUID id) {
        return sql.update(DEED)
                        .set(DEED.TAKEN_AT, OffsetDateTime.now(clock))
                        .where(at(spot))
                        .and(DEED.DEED_ID.eq(id))
                        .and(DEED.TAKEN_AT.isNull())
                        .execute()
                > 0;
    }

    private Condition at(Spot spot) {
        return DEED.MUNICIPALITY_ID
                .eq(town)
                .and(DEED.WORKSHOP_YEAR.eq(spot.workshop().year()))
                .and(DEED.WORKSHOP_NUMBER.eq(spot.workshop().number()))
                .and(DEED.ROUND_NUMBER.eq(spot.round()))
                .and(DEED.TABLE_NUMBER.eq(spot.table()));
    }
}
