// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome;

import static nl.evenredig.platform.generated.db.workshop.Tables.CHECKING;
import static nl.evenredig.platform.generated.db.workshop.Tables.PARTICIPANT;
import static nl.evenredig.platform.generated.db.workshop.Tables.READING;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.generated.db.workshop.tables.records.ReadingRecord;
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

/// Who was asked to look at a report, and whether they did.
@Component
class ReadingStore {
    private static final String PRESENT = "PRESENT";

    private final DSLContext sql;
    private final String town;
    private final Clock clock;

    ReadingStore(DSLContext sql, TownSettings settings, Clock clock) {
        this.sql = sql;
        this.town = settings.municipality().code();
        this.clock = clock;
    }

    /// Somebody to whom the report is shown.
    record Reader(UUID id, String mail, String language) {}

    /// Those who took part.
    List<Reader> readers(WorkshopId id) {
        return sql.selectFrom(PARTICIPANT)
                .where(PARTICIPANT.MUNICIPALITY_ID.eq(town))
                .and(PARTICIPANT.WORKSHOP_YEAR.eq(id.year()))
                .and(PARTICIPANT.WORKSHOP_NUMBER.eq(id.number()))
                .and(PARTICIPANT.STATE.eq(PRESENT))
                .orderBy(PARTICIPANT.NAME, PARTICIPANT.PARTICIPANT_ID)
                .fetch(row -> new Reader(row.getParticipantId(), row.getMail(), row.getLanguage()));
    }

    /// Begins a check, or gives it another last day.
    void begin(WorkshopId id, LocalDate ends) {
        sql.insertInto(CHECKING)
                .set(CHECKING.MUNICIPALITY_ID, town)
                .set(CHECKING.WORKSHOP_YEAR, id.year())
                .set(CHECKING.WORKSHOP_NUMBER, id.number())
                .set(CHECKING.ENDS_ON, ends)
                .set(CHECKING.BEGUN_AT, now())
                .onDuplicateKeyUpdate()
                .set(CHECKING.ENDS_ON, ends)
                .set(CHECKING.BEGUN_AT, now())
                .execute();
    }

    Optional<LocalDate> ends(WorkshopId id) {
        return sql.select(CHECKING.ENDS_ON)
                .from(CHECKING)
                .where(CHECKING.MUNICIPALITY_ID.eq(town))
                .and(CHECKING.WORKSHOP_YEAR.eq(id.year()))
                .and(CHECKING.WORKSHOP_NUMBER.eq(id.number()))
                .fetchOptional(CHECKING.ENDS_ON);
    }

    /// Asks somebody, or asks again; an earlier link and answer no longer count.
    void ask(WorkshopId id, UUID participant, Optional<Secret> secret) {
        ReadingRecord row = new ReadingRecord();
        row.setMunicipalityId(town);
        row.setParticipantId(participant);
        row.setWorkshopYear(id.year());
        row.setWorkshopNumber(id.number());
        row.set(READING.SECRET_HASH, secret.map(Secret::hash).orElse(null));
        row.setAskedAt(now());
        row.set(READING.ANSWERED_AT, null);
        row.setNotedBy("");
        sql.insertInto(READING).set(row).onDuplicateKeyUpdate().set(row).execute();
    }

    /// They looked.
    boolean answer(UUID participant, String notedBy) {
        return sql.update(READING)
                        .set(READING.ANSWERED_AT, now())
                        .set(READING.NOTED_BY, notedBy)
                        .where(READING.MUNICIPALITY_ID.eq(town))
                        .and(READING.PARTICIPANT_ID.eq(participant))
                        .execute()
                > 0;
    }

    /// Everyone who was asked, by name.
    List<Reading> of(WorkshopId id) {
        return readings()
                .and(READING.WORKSHOP_YEAR.eq(id.year()))
                .and(READING.WORKSHOP_NUMBER.eq(id.number()))
                .orderBy(PARTICIPANT.NAME, PARTICIPANT.PARTICIPANT_ID)
                .fetch(ReadingStore::reading);
    }

    Optional<Reading> find(Secret secret) {
        return readings()
                .and(READING.SECRET_HASH.eq(secret.hash()))
                .fetchOptional(ReadingStore::reading);
    }

    /// Links whose check ended before a moment.
    int forgetLinks(Instant before) {
        LocalDate day = before.atZone(clock.getZone()).toLocalDate();
        Condition isOver =
                DSL.exists(
                        DSL.selectOne()
                                .from(CHECKING)
                                .where(CHECKING.MUNICIPALITY_ID.eq(READING.MUNICIPALITY_ID))
                                .and(CHECKING.WORKSHOP_YEAR.eq(READING.WORKSHOP_YEAR))
                                .and(CHECKING.WORKSHOP_NUMBER.eq(READING.WORKSHOP_NUMBER))
                                .and(CHECKING.ENDS_ON.lt(day)));
        return sql.update(READING)
                .setNull(READING.SECRET_HASH)
                .where(READING.MUNICIPALITY_ID.eq(town))
                .and(READING.SECRET_HASH.isNotNull())
                .and(isOver)
                .execute();
    }

    private SelectConditionStep<Record> readings() {
        return sql.select()
                .from(READING)
                .join(PARTICIPANT)
                .on(PARTICIPANT.MUNICIPALITY_ID.eq(READING.MUNICIPALITY_ID))
                .and(PARTICIPANT.PARTICIPANT_ID.eq(READING.PARTICIPANT_ID))
                .where(READING.MUNICIPALITY_ID.eq(town));
    }

    private static Reading reading(Record row) {
        ReadingRecord reading = row.into(READING);
        return new Reading(
                new WorkshopId(reading.getWorkshopYear(), reading.getWorkshopNumber()),
                reading.getParticipantId(),
                row.get(PARTICIPANT.NAME),
                Party.valueOf(row.get(PARTICIPANT.PARTY)),
                row.get(PARTICIPANT.LANGUAGE),
                !row.get(PARTICIPANT.MAIL).isEmpty(),
                reading.getAnsweredAt() != null,
                !reading.getNotedBy().isEmpty());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC);
    }
}
