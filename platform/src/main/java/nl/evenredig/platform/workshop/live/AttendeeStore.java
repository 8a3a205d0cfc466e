// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.live;

import static nl.evenredig.platform.generated.db.workshop.Tables.PARTICIPANT;
import static nl.evenredig.platform.generated.db.workshop.Tables.PASS;
import static nl.evenredig.platform.generated.db.workshop.Tables.ROUND;
import static nl.evenredig.platform.generated.db.workshop.Tables.SEAT;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.shared.Secret;
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
    private static final String ABSENT = "ABSENT";

    private final DSLContext sql;
    private final String town;
    private final Clock clock;

    AttendeeStore(DSLContext sql, TownSettings settings, Clock clock) {
        this.sql = sql;
        this.town = settings.municipality().code();
        this.clock = clock;
    }

    /// Everyone who said that they come, or came, by name.
    List<Attendee> all(WorkshopId id, int round) {
        return rows(id, round)
                .and(PARTICIPANT.STATE.in("REGISTERED", PRESENT, ABSENT))
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

    void mark(WorkshopId id, UUID participant, boolean isPresent) {
        sql.update(PARTICIPANT)
                .set(PARTICIPANT.STATE, isPresent ? PRESENT : ABSENT)
                .set(PARTICIPANT.VERSION, PARTICIPANT.VERSION.plus(1))
                .where(of(id))
                .and(PARTICIPANT.PARTICIPANT_ID.eq(participant))
                .and(PARTICIPANT.STATE.ne(isPresent ? PRESENT : ABSENT))
                .execute();
    }

    /// Adds somebody who walked in.
    UUID add(WorkshopId id, String name, Party party) {
        UUID participant = UUID.randomUUID();
        OffsetDateTime now = OffsetDateTime.now(clock);
        sql.insertInto(PARTICIPANT)
                .set(PARTICIPANT.MUNICIPALITY_ID, town)
                .set(PARTICIPANT.PARTICIPANT_ID, participant)
                .set(PARTICIPANT.WORKSHOP_YEAR, id.year())
                .set(PARTICIPANT.WORKSHOP_NUMBER, id.number())
                .set(PARTICIPANT.PARTY, party.name())
                .set(PARTICIPANT.STATE, PRESENT)
                .set(PARTICIPANT.NAME, name)
                .set(PARTICIPANT.ORGANISATION, "")
                .set(PARTICIPANT.MAIL, "")
                .set(PARTICIPANT.LANGUAGE, "nl")
                .set(PARTICIPANT.LISTENS_IN, "")
                .set(PARTICIPANT.INTERPRETS, "")
                .set(PARTICIPANT.FIXED_TABLE, 0)
                .set(PARTICIPANT.CHILDREN, 0)
                .set(PARTICIPANT.WANTS_TRAVEL_MONEY, false)
                .set(PARTICIPANT.NEEDS, "")
                .set(PARTICIPANT.HAS_PHONE, true)
                .set(PARTICIPANT.SECRET_HASH, Secret.fresh().hash())
                .set(PARTICIPANT.INVITED_AT, now)
                .set(PARTICIPANT.ANSWERED_AT, now)
                .set(PARTICIPANT.VERSION, 1)
                .execute();
        return participant;
    }

    /// Gives a seat at a table, in every round in which they have none yet and that is not locked.
    void seat(WorkshopId id, UUID participant, int table) {
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
                                        DSL.val(participant),
                                        DSL.val(table))
                                .from(ROUND)
                                .where(ROUND.MUNICIPALITY_ID.eq(town))
                                .and(ROUND.WORKSHOP_YEAR.eq(id.year()))
                                .and(ROUND.WORKSHOP_NUMBER.eq(id.number()))
                                .and(ROUND.STATE.ne("LOCKED")))
                .onConflictDoNothing()
                .execute();
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
