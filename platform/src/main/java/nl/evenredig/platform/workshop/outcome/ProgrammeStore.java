// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome;

import static nl.evenredig.platform.generated.db.workshop.Tables.BLOCK;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.workshop.Workshop;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// What the day looks like, for whoever thinks of coming.
@Component("workshopProgrammeReader")
class ProgrammeStore {
    private final DSLContext sql;
    private final String town;

    ProgrammeStore(DSLContext sql, TownSettings settings) {
        this.sql = sql;
        this.town = settings.municipality().code();
    }

    /// All of them with their times; empty as long as the day is not known or not filled.
    List<PlannedBlock> programme(Workshop workshop) {
        List<PlannedBlock> blocks = new ArrayList<>();
        if (workshop.plan().when().isEmpty()) {
            return blocks;
        }
        LocalTime at = workshop.plan().when().get().time();
        for (var row :
                sql.selectFrom(BLOCK)
                        .where(BLOCK.MUNICIPALITY_ID.eq(town))
                        .and(BLOCK.WORKSHOP_YEAR.eq(workshop.id().year()))
                        .and(BLOCK.WORKSHOP_NUMBER.eq(workshop.id().number()))
                        .orderBy(BLOCK.PLACE)
                        .fetch()) {
            blocks.add(new PlannedBlock(at, row.getTitle()));
            at = at.plusMinutes(row.getMinutes());
        }
        return blocks;
    }
}
