// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.prepare;

import static nl.evenredig.platform.generated.db.workshop.Tables.EARLIER_SEATS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.generated.db.workshop.tables.records.EarlierSeatsRecord;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.workshop.WorkshopId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Tables and seats as they were before the last change.
@Component
class EarlierSeatStore {
    private final DSLContext sql;
    private final String town;

    EarlierSeatStore(DSLContext sql, TownSettings settings) {
        this.sql = sql;
        this.town = settings.municipality().code();
    }

    /// Keeps these in the place of what was kept.
    ///
    /// @param chairs of each table, the first of table 1
    void keep(WorkshopId id, List<Integer> chairs, Seated.Plan plan) {
        List<Integer> rounds = new ArrayList<>();
        List<UUID> guests = new ArrayList<>();
        List<Integer> tables = new ArrayList<>();
        plan.seats()
                .forEach((round, seats) ->
                        seats.forEach((guest, table) -> {
                            rounds.add(round);
                            guests.add(guest);
                            tables.add(table);
                        }));
        EarlierSeatsRecord row = new EarlierSeatsRecord();
        row.setMunicipalityId(town);
        row.setWorkshopYear(id.year());
        row.setWorkshopNumber(id.number());
        row.setChairs(chairs.toArray(Integer[]::new));
        row.setSeatRound(rounds.toArray(Integer[]::new));
        row.setSeatParticipant(guests.toArray(UUID[]::new));
        row.setSeatTable(tables.toArray(Integer[]::new));
        sql.insertInto(EARLIER_SEATS).set(row).onDuplicateKeyUpdate().set(row).execute();
    }

    boolean isKept(WorkshopId id) {
        return find(id).isPresent();
    }

    /// Chairs of each table, the first of table 1.
    List<Integer> chairs(WorkshopId id) {
        return find(id).map(EarlierSeatsRecord::getChairs).map(List::of).orElse(List.of());
    }

    Seated.Plan plan(WorkshopId id) {
        Map<Integer, Map<UUID, Integer>> seats = new HashMap<>();
        find(id).ifPresent(row -> {
            for (int i = 0; i < row.getSeatRound().length; i++) {
                seats.computeIfAbsent(row.getSeatRound()[i], _ -> new HashMap<>())
                        .put(row.getSeatParticipant()[i], row.getSeatTable()[i]);
            }
        });
        return new Seated.Plan(seats);
    }

    private Optional<EarlierSeatsRecord> find(WorkshopId id) {
        return sql.selectFrom(EARLIER_SEATS)
                .where(EARLIER_SEATS.MUNICIPALITY_ID.eq(town))
                .and(EARLIER_SEATS.WORKSHOP_YEAR.eq(id.year()))
                .and(EARLIER_SEATS.WORKSHOP_NUMBER.eq(id.number()))
                .fetchOptional();
    }
}
