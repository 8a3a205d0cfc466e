// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.prepare;

import static nl.evenredig.platform.generated.db.workshop.Tables.PARTICIPANT;
import static nl.evenredig.platform.generated.db.workshop.Tables.SEAT;
import static nl.evenredig.platform.generated.db.workshop.Tables.WORKSHOP_TABLE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.workshop.WorkshopId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Tables, and who sits at which in which round.
@Component
class SeatStore {
    private final DSLContext sql;
    private final String town;

    SeatStore(DSLContext sql, TownSettings settings) {
        this.sql = sql;
        this.town = settings.municipality().code();
    }

    /// Puts these tables in the place of all others; nobody sits any more.
    ///
    /// @param seats of each table, the first of table 1
    void lay(WorkshopId id, List<Integer> seats) {
        sql.deleteFrom(WORKSHOP_TABLE)
                .where(WORKSHOP_TABLE.MUNICIPALITY_ID.eq(town))
                .and(WORKSHOP_TABLE.WORKSHOP_YEAR.eq(id.year()))
                .and(WORKSHOP_TABLE.WORKSHOP_NUMBER.eq(id.number()))
                .execute();
        for (int i = 0; i < seats.size(); i++) {
            sql.insertInto(WORKSHOP_TABLE)
                    .set(WORKSHOP_TABLE.MUNICIPALITY_ID, town)
                    .set(WORKSHOP_TABLE.WORKSHOP_YEAR, id.year())
                    .set(WORKSHOP_TABLE.WORKSHOP_NUMBER, id.number())
                    .set(WORKSHOP_TABLE.TABLE_NUMBER, i + 1)
                    .set(WORKSHOP_TABLE.SEATS, seats.get(i))
                    .execute();
        }
    }

    List<Integer> tables(WorkshopId id) {
        return sql.select(WORKSHOP_TABLE.SEATS)
                .from(WORKSHOP_TABLE)
                .where(WORKSHOP_TABLE.MUNICIPALITY_ID.eq(town))
                .and(WORKSHOP_TABLE.WORKSHOP_YEAR.eq(id.year()))
                .and(WORKSHOP_TABLE.WORKSHOP_NUMBER.eq(id.number()))
                .orderBy(WORKSHOP_TABLE.TABLE_NUMBER)
                .fetch(WORKSHOP_TABLE.SEATS);
    }

    /// Puts these seats in the place of all others.
    ///
    /// @param seats for each round everyone's table
    void seat(WorkshopId id, List<Map<UUID, Integer>> seats) {
        sql.deleteFrom(SEAT)
                .where(SEAT.MUNICIPALITY_ID.eq(town))
                .and(SEAT.WORKSHOP_YEAR.eq(id.year()))
                .and(SEAT.WORKSHOP_NUMBER.eq(id.number()))
                .execute();
        for (int round = 0; round < seats.size(); round++) {
            int number = round + 1;
            seats.get(round)
                    .forEach((guest, table) ->
                            sql.insertInto(SEAT)
                                    .set(SEAT.MUNICIPALITY_ID, town)
                                    .set(SEAT.WORKSHOP_YEAR, id.year())
                                    .set(SEAT.WORKSHOP_NUMBER, id.number())
                                    .set(SEAT.ROUND_NUMBER, number)
                                    .set(SEAT.PARTICIPANT_ID, guest)
                                    .set(SEAT.TABLE_NUMBER, table)
                                    .execute());
        }
    }

    /// For each round, by number, everyone's table.
    Map<Integer, Map<UUID, Integer>> seats(WorkshopId id) {
        Map<Integer, Map<UUID, Integer>> seats = new HashMap<>();
        sql.selectFrom(SEAT)
                .where(SEAT.MUNICIPALITY_ID.eq(town))
                .and(SEAT.WORKSHOP_YEAR.eq(id.year()))
                .and(SEAT.WORKSHOP_NUMBER.eq(id.number()))
                .forEach(row ->
                        seats.computeIfAbsent(row.getRoundNumber(), _ -> new HashMap<>())
                                .put(row.getParticipantId(), row.getTableNumber()));
        return seats;
    }

    /// At which table somebody sits for good; 0 for any.
    Map<UUID, Integer> fixed(WorkshopId id) {
        return sql.select(PARTICIPANT.PARTICIPANT_ID, PARTICIPANT.FIXED_TABLE)
                .from(PARTICIPANT)
                .where(PARTICIPANT.MUNICIPALITY_ID.eq(town))
                .and(PARTICIPANT.WORKSHOP_YEAR.eq(id.year()))
                .and(PARTICIPANT.WORKSHOP_NUMBER.eq(id.number()))
                .fetchMap(PARTICIPANT.PARTICIPANT_ID, PARTICIPANT.FIXED_TABLE);
    }
}
