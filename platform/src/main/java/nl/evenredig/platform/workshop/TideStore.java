// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop;

import static nl.evenredig.platform.generated.db.workshop.Tables.TIDE;
import static org.jooq.impl.DSL.row;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nl.evenredig.platform.shared.TownSettings;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Counters of changes. They are the last thing a transaction touches, so that none waits for another long.
@Component
class TideStore {
    /// What everyone sees, whatever their table.
    static final int EVERYONE = 0;

    private final DSLContext sql;
    private final String town;

    TideStore(DSLContext sql, TownSettings settings) {
        this.sql = sql;
        this.town = settings.municipality().code();
    }

    void rise(WorkshopId id, int table) {
        sql.insertInto(TIDE)
                .set(TIDE.MUNICIPALITY_ID, town)
                .set(TIDE.WORKSHOP_YEAR, id.year())
                .set(TIDE.WORKSHOP_NUMBER, id.number())
                .set(TIDE.TABLE_NUMBER, table)
                .set(TIDE.HEIGHT, 1L)
                .onConflict(
                        TIDE.MUNICIPALITY_ID,
                        TIDE.WORKSHOP_YEAR,
                        TIDE.WORKSHOP_NUMBER,
                        TIDE.TABLE_NUMBER)
                .doUpdate()
                .set(TIDE.HEIGHT, TIDE.HEIGHT.plus(1))
                .execute();
    }

    Map<WorkshopId, Map<Integer, Long>> heights(Collection<WorkshopId> workshops) {
        Map<WorkshopId, Map<Integer, Long>> heights = new HashMap<>();
        sql.selectFrom(TIDE)
                .where(TIDE.MUNICIPALITY_ID.eq(town))
                .and(
                        row(TIDE.WORKSHOP_YEAR, TIDE.WORKSHOP_NUMBER)
                                .in(
                                        workshops.stream()
                                                .map(id -> row(id.year(), id.number()))
                                                .toList()))
                .forEach(tide ->
                        heights.computeIfAbsent(
                                        new WorkshopId(
                                                tide.getWorkshopYear(), tide.getWorkshopNumber()),
                                        _ -> new HashMap<>())
                                .put(tide.getTableNumber(), tide.getHeight()));
        return heights;
    }
}
