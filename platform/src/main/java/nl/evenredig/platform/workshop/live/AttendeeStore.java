// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.live;

import static nl.evenredig.platform.generated.db.workshop.Tables.PARTICIPANT;
import static nl.evenredig.platform.generated.db.workshop.Tables.PASS;
import static nl.evenredig.platform.generated.db.workshop.Tables.SEAT;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.workshop.Party;
import nl.evenredig.platform.workshop.WorkshopId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/// Who is in the room and where they sit.
@Component("workshopAttendeeStore")
class AttendeeStore {
    private static final String PRESENT = "PRESENT";

    private final DSLContext sql;
    private final String town;

    AttendeeStore(DSLContext sql, TownSettings settings) {
        this.sql = sql;
        this.town = settings.municipality().code();
    }

    /// Everyone who said that they come, or came, by name.
    List<Attendee> all(WorkshopId id, int round) {
        return rows(id, round)
                .and(PARTICIPANT.STATE.in("REGISTERED", PRESENT, "ABSENT"))
                .orderBy(PARTICIPANT.NAME, PARTICIPANT.PARTICIPANT_ID)
                .fetch(AttendeeStore::attendee);
    }

    Optional<Attendee> find(WorkshopId id, int round, UUID participant) {
        return rows(id, round)
                .and(PARTICIPANT.PARTICIPANT_ID.eq(participant))
                .fetchOptional(AttendeeStore::attendee);
    }

    /// Nobody else takes this name until the end of the transaction.
    boolean hold(WorkshopId id, UUID participant) {
        return sql.select(PARTICIPANT.PARTICIPANT_ID)
                .from(PARTICIPANT)
                .where(of(id))
                .and(PARTICIPANT.PARTICIPANT_ID.eq(participant))
                .forUpdate()
                .fetchOptional()
                .isPresent();
    }

    /// How many people came in for each kind of party; a kind that nobody came for is left out.
    Map<Party, Integer> present(WorkshopId id) {
        Map<Party, Integer> present = new EnumMap<>(Party.class);
        sql.select(PARTICIPANT.PARTY, DSL.count())
                .from(PARTICIPANT)
                .where(of(id))
                .and(PARTICIPANT.STATE.eq(PRESENT))
                .groupBy(PARTICIPANT.PARTY)
                .forEach(row -> present.put(Party.valueOf(row.value1()), row.value2()));
        return present;
    }

    private SelectConditionStep<?> rows(WorkshopId id, int round) {
        return sql.select(
                        PARTICIPANT.PARTICIPANT_ID,
                        PARTICIPANT.NAME,
                        PARTICIPANT.PARTY,
                        PARTICIPANT.STATE,
                        PARTICIPANT.HAS_PHONE,
                        SEAT.TABLE_NUMBER,
                        DSL.field(
                                        DSL.exists(
                                                DSL.selectOne()
                                                        .from(PASS)
                                                        .where(PASS.MUNICIPALITY_ID.eq(town))
                                                        .and(
                                                                PASS.PARTICIPANT_ID.eq(
                                                                        PARTICIPANT.PARTICIPANT_ID))
                                                        .and(PASS.TAKEN_AT.isNull())))
                                .as("is_in"))
                .from(PARTICIPANT)
                .leftJoin(SEAT)
                .on(SEAT.MUNICIPALITY_ID.eq(PARTICIPANT.MUNICIPALITY_ID))
                .and(SEAT.WORKSHOP_YEAR.eq(PARTICIPANT.WORKSHOP_YEAR))
                .and(SEAT.WORKSHOP_NUMBER.eq(PARTICIPANT.WORKSHOP_NUMBER))
                .and(SEAT.ROUND_NUMBER.eq(round))
                .and(SEAT.PARTICIPANT_ID.eq(PARTICIPANT.PARTICIPANT_ID))
                .where(of(id));
    }

    private static Attendee attendee(Record row) {
        Integer table = row.get(SEAT.TABLE_NUMBER);
        return new Attendee(
                row.get(PARTICIPANT.PARTICIPANT_ID),
                row.get(PARTICIPANT.NAME),
                Party.valueOf(row.get(PARTICIPANT.PARTY)),
                table == null ? 0 : table,
                row.get(PARTICIPANT.STATE).equals(PRESENT),
                row.get(PARTICIPANT.HAS_PHONE),
                row.get("is_in", Boolean.class));
    }

    private Condition of(WorkshopId id) {
        return PARTICIPANT
                .MUNICIPALITY_ID
                .eq(town)
                .and(PARTICIPANT.WORKSHOP_YEAR.eq(id.year()))
                .and(PARTICIPANT.WORKSHOP_NUMBER.eq(id.number()));
    }
}
