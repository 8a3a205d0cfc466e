// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.prepare;

import static nl.evenredig.platform.generated.db.workshop.Tables.KNOWLEDGE_WORKSHOP;
import static nl.evenredig.platform.generated.db.workshop.Tables.PARTICIPANT;
import static nl.evenredig.platform.generated.db.workshop.Tables.WISH;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.generated.db.workshop.tables.records.ParticipantRecord;
import nl.evenredig.platform.shared.Secret;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.workshop.Party;
import nl.evenredig.platform.workshop.WorkshopId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/// Who is asked and who comes, and how many of each kind are wished for.
@Component
class GuestStore {
    // In the place of a name that is not kept any more.
    private static final String NOBODY = "–";

    private final DSLContext sql;
    private final String town;
    private final Clock clock;

    GuestStore(DSLContext sql, TownSettings settings, Clock clock) {
        this.sql = sql;
        this.town = settings.municipality().code();
        this.clock = clock;
    }

    void add(UUID id, WorkshopId workshop, Guest.Face face, String secretHash) {
        ParticipantRecord row = new ParticipantRecord();
        row.setMunicipalityId(town);
        row.setParticipantId(id);
        row.setWorkshopYear(workshop.year());
        row.setWorkshopNumber(workshop.number());
        face(row, face);
        row.setState(Guest.State.INVITED.name());
        row.setSecretHash(secretHash);
        row.setInvitedAt(OffsetDateTime.now(clock));
        row.setVersion(1);
        boolean hasPhone = !face.mail().isEmpty();
        wishes(row, new Guest.Wishes("", 0, false, hasPhone, ""));
        place(row, Guest.Place.any());
        sql.insertInto(PARTICIPANT).set(row).execute();
    }

    /// Adds somebody who walked in.
    ///
    /// @param hasPhone whether they take part with a phone
    UUID add(WorkshopId workshop, Guest.Face face, boolean hasPhone) {
        UUID id = UUID.randomUUID();
        add(id, workshop, face, Secret.fresh().hash());
        sql.update(PARTICIPANT)
                .set(PARTICIPANT.STATE, Guest.State.PRESENT.name())
                .set(PARTICIPANT.HAS_PHONE, hasPhone)
                .set(PARTICIPANT.ANSWERED_AT, OffsetDateTime.now(clock))
                .where(is(id))
                .execute();
        return id;
    }

    /// Somebody is in the room, or is not.
    void mark(WorkshopId workshop, UUID id, Guest.State state) {
        sql.update(PARTICIPANT)
                .set(PARTICIPANT.STATE, state.name())
                .set(PARTICIPANT.VERSION, PARTICIPANT.VERSION.plus(1))
                .where(is(id))
                .and(PARTICIPANT.WORKSHOP_YEAR.eq(workshop.year()))
                .and(PARTICIPANT.WORKSHOP_NUMBER.eq(workshop.number()))
                .and(PARTICIPANT.STATE.ne(state.name()))
                .execute();
    }

    void answer(UUID id, Guest.State state, Guest.Wishes wishes) {
        ParticipantRecord row = new ParticipantRecord();
        row.setState(state.name());
        row.setAnsweredAt(OffsetDateTime.now(clock));
        wishes(row, wishes);
        sql.update(PARTICIPANT)
                .set(row)
                .set(PARTICIPANT.VERSION, PARTICIPANT.VERSION.plus(1))
                .where(is(id))
                .execute();
    }

    /// Writes a guest as they are described now.
    void change(Guest guest) {
        ParticipantRecord row = new ParticipantRecord();
        face(row, guest.face());
        wishes(row, guest.wishes());
        place(row, guest.place());
        sql.update(PARTICIPANT)
                .set(row)
                .set(PARTICIPANT.VERSION, PARTICIPANT.VERSION.plus(1))
                .where(is(guest.id()))
                .execute();
    }

    void renew(UUID id, String secretHash) {
        sql.update(PARTICIPANT)
                .set(PARTICIPANT.SECRET_HASH, secretHash)
                .set(PARTICIPANT.INVITED_AT, OffsetDateTime.now(clock))
                .where(is(id))
                .execute();
    }

    Optional<Guest> find(String secretHash) {
        return sql.selectFrom(PARTICIPANT)
                .where(PARTICIPANT.MUNICIPALITY_ID.eq(town))
                .and(PARTICIPANT.SECRET_HASH.eq(secretHash))
                .fetchOptional(GuestStore::guest);
    }

    /// Held until the end of the transaction.
    Optional<Guest> hold(UUID id) {
        return sql.selectFrom(PARTICIPANT)
                .where(is(id))
                .forUpdate()
                .fetchOptional(GuestStore::guest);
    }

    /// All of a workshop, by kind of party and name.
    List<Guest> all(WorkshopId workshop) {
        return sql.selectFrom(PARTICIPANT)
                .where(PARTICIPANT.MUNICIPALITY_ID.eq(town))
                .and(PARTICIPANT.WORKSHOP_YEAR.eq(workshop.year()))
                .and(PARTICIPANT.WORKSHOP_NUMBER.eq(workshop.number()))
                .orderBy(PARTICIPANT.PARTY, PARTICIPANT.NAME, PARTICIPANT.PARTICIPANT_ID)
                .fetch(GuestStore::guest);
    }

    Map<Party, Integer> wishes(WorkshopId workshop) {
        Map<Party, Integer> wishes = new EnumMap<>(Party.class);
        sql.selectFrom(WISH)
                .where(WISH.MUNICIPALITY_ID.eq(town))
                .and(WISH.WORKSHOP_YEAR.eq(workshop.year()))
                .and(WISH.WORKSHOP_NUMBER.eq(workshop.number()))
                .forEach(row -> wishes.put(Party.valueOf(row.getParty()), row.getPeople()));
        return wishes;
    }

    void wish(WorkshopId workshop, Map<Party, Integer> wishes) {
        wishes.forEach((party, people) ->
                sql.insertInto(WISH)
                        .set(WISH.MUNICIPALITY_ID, town)
                        .set(WISH.WORKSHOP_YEAR, workshop.year())
                        .set(WISH.WORKSHOP_NUMBER, workshop.number())
                        .set(WISH.PARTY, party.name())
                        .set(WISH.PEOPLE, people)
                        .onConflict(
                                WISH.MUNICIPALITY_ID,
                                WISH.WORKSHOP_YEAR,
                                WISH.WORKSHOP_NUMBER,
                                WISH.PARTY)
                        .doUpdate()
                        .set(WISH.PEOPLE, people)
                        .execute());
    }

    /// Empties how people could be reached and what they needed, of days before this moment.
    int forget(Instant before) {
        return sql.update(PARTICIPANT)
                .set(PARTICIPANT.MAIL, "")
                .set(PARTICIPANT.NEEDS, "")
                .where(of(before))
                .and(PARTICIPANT.MAIL.ne("").or(PARTICIPANT.NEEDS.ne("")))
                .execute();
    }

    /// Takes away who they were, of days before this moment.
    int forgetNames(Instant before) {
        return sql.update(PARTICIPANT)
                .set(PARTICIPANT.NAME, NOBODY)
                .set(PARTICIPANT.ORGANISATION, "")
                .set(PARTICIPANT.LISTENS_IN, "")
                .set(PARTICIPANT.INTERPRETS, "")
                .setNull(PARTICIPANT.BESIDE_ID)
                .where(of(before))
                .and(PARTICIPANT.NAME.ne(NOBODY))
                .execute();
    }

    private Condition of(Instant before) {
        return PARTICIPANT
                .MUNICIPALITY_ID
                .eq(town)
                .and(
                        DSL.exists(
                                DSL.selectOne()
                                        .from(KNOWLEDGE_WORKSHOP)
                                        .where(KNOWLEDGE_WORKSHOP.MUNICIPALITY_ID.eq(town))
                                        .and(
                                                KNOWLEDGE_WORKSHOP.WORKSHOP_YEAR.eq(
                                                        PARTICIPANT.WORKSHOP_YEAR))
                                        .and(
                                                KNOWLEDGE_WORKSHOP.WORKSHOP_NUMBER.eq(
                                                        PARTICIPANT.WORKSHOP_NUMBER))
                                        .and(
                                                KNOWLEDGE_WORKSHOP.HELD_ON.lt(
                                                        LocalDate.ofInstant(
                                                                before, clock.getZone())))));
    }

    private static void face(ParticipantRecord row, Guest.Face face) {
        row.setParty(face.party().name());
        row.setName(face.name());
        row.setOrganisation(face.organisation());
        row.setMail(face.mail());
        row.setLanguage(face.language());
    }

    private static void place(ParticipantRecord row, Guest.Place place) {
        row.setInterprets(place.interprets());
        row.setBesideId(place.beside().orElse(null));
        row.setFixedTable(place.table());
    }

    private static void wishes(ParticipantRecord row, Guest.Wishes wishes) {
        row.setListensIn(wishes.listensIn());
        row.setChildren(wishes.children());
        row.setWantsTravelMoney(wishes.hasTravelMoney());
        row.setHasPhone(wishes.hasPhone());
        row.setNeeds(wishes.needs());
    }

    private static Guest guest(ParticipantRecord row) {
        return new Guest(
                row.getParticipantId(),
                new WorkshopId(row.getWorkshopYear(), row.getWorkshopNumber()),
                Guest.State.valueOf(row.getState()),
                new Guest.Face(
                        row.getName(),
                        row.getOrganisation(),
                        Party.valueOf(row.getParty()),
                        row.getMail(),
                        row.getLanguage()),
                new Guest.Wishes(
                        row.getListensIn(),
                        row.getChildren(),
                        row.getWantsTravelMoney(),
                        row.getHasPhone(),
                        row.getNeeds()),
                new Guest.Place(
                        row.getInterprets(),
                        Optional.ofNullable(row.getBesideId()),
                        row.getFixedTable()),
                row.getVersion());
    }

    private Condition is(UUID id) {
        return PARTICIPANT.MUNICIPALITY_ID.eq(town).and(PARTICIPANT.PARTICIPANT_ID.eq(id));
    }
}
