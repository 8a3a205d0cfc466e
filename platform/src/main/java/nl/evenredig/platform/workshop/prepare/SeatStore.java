// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.prepare;

import static nl.evenredig.platform.generated.db.workshop.Tables.ROUND;
import static nl.evenredig.platform.generated.db.workshop.Tables.SEAT;
import static nl.evenredig.platform.generated.db.workshop.Tables.WORKSHOP_TABLE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.evenredig.platform.generated.db.workshop.tables.records.SeatRecord;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.workshop.RoundState;
import nl.evenredig.platform.workshop.WorkshopId;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
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

    /// Gives tables other numbers of chairs; who sits stays.
    ///
    /// @param chairs of each table, the first of table 1
    void resize(WorkshopId id, List<Integer> chairs) {
        for (int i = 0; i < chairs.size(); i++) {
            sql.update(WORKSHOP_TABLE)
                    .set(WORKSHOP_TABLE.SEATS, chairs.get(i))
                    .where(WORKSHOP_TABLE.MUNICIPALITY_ID.eq(town))
                    .and(WORKSHOP_TABLE.WORKSHOP_YEAR.eq(id.year()))
                    .and(WORKSHOP_TABLE.WORKSHOP_NUMBER.eq(id.number()))
                    .and(WORKSHOP_TABLE.TABLE_NUMBER.eq(i + 1))
                    .execute();
        }
    }

    /// Puts these seats in the place of all others.
    ///
    /// @param seats for each round, by number, everyone's table
    void seat(WorkshopId id, Map<Integer, Map<UUID, Integer>> seats) {
        sql.deleteFrom(SEAT)
                .where(SEAT.MUNICIPALITY_ID.eq(town))
                .and(SEAT.WORKSHOP_YEAR.eq(id.year()))
                .and(SEAT.WORKSHOP_NUMBER.eq(id.number()))
                .execute();
        List<SeatRecord> rows = new ArrayList<>();
        seats.forEach((round, tables) ->
                tables.forEach((guest, table) ->
                        rows.add(
                                new SeatRecord(
                                        town, id.year(), id.number(), round, guest, table))));
        sql.batchInsert(rows).execute();
    }

    /// Gives a seat at a table in every round in which they have none yet and that is not locked.
    void sit(WorkshopId id, UUID guest, int table) {
        sql.insertInto(
                        SEAT,
                        SEAT.MUNICIPALITY_ID,
                        SEAT.WORKSHOP_YEAR,
                        SEAT.WORKSHOP_NUMBER,
                        SEAT.ROUND_NUMBER,
                        SEAT.PARTICIPANT_ID,
                        SEAT.TABLE_NUMBER)
                .select(
                        DSL.select(
                                        ROUND.MUNICIPALITY_ID,
                                        ROUND.WORKSHOP_YEAR,
                                        ROUND.WORKSHOP_NUMBER,
                                        ROUND.ROUND_NUMBER,
                                        DSL.val(guest),
                                        DSL.val(table))
                                .from(ROUND)
                                .where(ROUND.MUNICIPALITY_ID.eq(town))
                                .and(ROUND.WORKSHOP_YEAR.eq(id.year()))
                                .and(ROUND.WORKSHOP_NUMBER.eq(id.number()))
                                .and(ROUND.STATE.ne(RoundState.LOCKED.name())))
                .onConflictDoNothing()
                .execute();
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
}
