// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome;

import static nl.evenredig.platform.generated.db.workshop.Tables.CORRECTION;
import static nl.evenredig.platform.generated.db.workshop.Tables.PARTICIPANT;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.generated.db.workshop.tables.records.CorrectionRecord;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.workshop.WorkshopId;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/// What those who took part say must be put otherwise.
@Component
class CorrectionStore {
    private final DSLContext sql;
    private final String town;
    private final Clock clock;

    CorrectionStore(DSLContext sql, TownSettings settings, Clock clock) {
        this.sql = sql;
        this.town = settings.municipality().code();
        this.clock = clock;
    }

    void add(Reading by, String words, boolean isLate) {
        CorrectionRecord row = new CorrectionRecord();
        row.setMunicipalityId(town);
        row.setCorrectionId(UUID.randomUUID());
        row.setWorkshopYear(by.workshop().year());
        row.setWorkshopNumber(by.workshop().number());
        row.setParticipantId(by.participant());
        row.setWords(words);
        row.setMadeAt(OffsetDateTime.now(clock));
        row.setIsLate(isLate);
        row.setAnswer("");
        sql.insertInto(CORRECTION).set(row).execute();
    }

    /// Of a workshop, the first one first.
    List<Correction> of(WorkshopId id) {
        return sql.select()
                .from(CORRECTION)
                .join(PARTICIPANT)
                .on(PARTICIPANT.MUNICIPALITY_ID.eq(CORRECTION.MUNICIPALITY_ID))
                .and(PARTICIPANT.PARTICIPANT_ID.eq(CORRECTION.PARTICIPANT_ID))
                .where(CORRECTION.MUNICIPALITY_ID.eq(town))
                .and(CORRECTION.WORKSHOP_YEAR.eq(id.year()))
                .and(CORRECTION.WORKSHOP_NUMBER.eq(id.number()))
                .orderBy(CORRECTION.MADE_AT, CORRECTION.CORRECTION_ID)
                .fetch(this::correction);
    }

    /// @return whether it stood open
    boolean answer(WorkshopId id, UUID correction, Correction.Answer answer) {
        return sql.update(CORRECTION)
                        .set(CORRECTION.ANSWER, answer.words())
                        .set(CORRECTION.IS_TAKEN, answer.isTaken())
                        .set(CORRECTION.ANSWERED_AT, OffsetDateTime.now(clock))
                        .where(CORRECTION.MUNICIPALITY_ID.eq(town))
                        .and(CORRECTION.CORRECTION_ID.eq(correction))
                        .and(CORRECTION.WORKSHOP_YEAR.eq(id.year()))
                        .and(CORRECTION.WORKSHOP_NUMBER.eq(id.number()))
                        .and(CORRECTION.ANSWERED_AT.isNull())
                        .execute()
                > 0;
    }

    private Correction correction(Record row) {
        CorrectionRecord one = row.into(CORRECTION);
        Optional<Correction.Answer> answer =
                one.getAnswer().isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new Correction.Answer(
                                        Boolean.TRUE.equals(one.getIsTaken()), one.getAnswer()));
        return new Correction(
                one.getCorrectionId(),
                one.getParticipantId(),
                row.get(PARTICIPANT.NAME),
                one.getWords(),
                one.getMadeAt().atZoneSameInstant(clock.getZone()).toLocalDate(),
                one.getIsLate(),
                answer);
    }
}
