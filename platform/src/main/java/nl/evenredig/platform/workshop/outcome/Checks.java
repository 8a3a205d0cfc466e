// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.Secret;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.form.Plain;
import nl.evenredig.platform.workshop.Workshop;
import nl.evenredig.platform.workshop.WorkshopId;
import nl.evenredig.platform.workshop.WorkshopState;
import nl.evenredig.platform.workshop.Workshops;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Those who took part look whether a report says what they said, by a secret link or with the help of an official.
@Component("workshopChecks")
@Transactional
public class Checks {
    /// Where a reader looks, before the secret.
    public static final String PATH = "/kennisateliers/nalezen/";

    /// How long they have when editors say nothing else.
    public static final Period USUAL = Period.ofDays(10);

    private final ReadingStore readings;
    private final CorrectionStore corrections;
    private final OutcomePost post;
    private final Around around;

    /// The report and its workshop.
    @Component
    record Around(Publications publications, Workshops workshops, Publications.Ground ground) {}

    Checks(ReadingStore readings, CorrectionStore corrections, OutcomePost post, Around around) {
        this.readings = readings;
        this.corrections = corrections;
        this.post = post;
        this.around = around;
    }

    /// Shows the report to everyone who took part. Whoever has no mail hears it from an official.
    ///
    /// @param ends the last day on which they can answer
    public Move begin(WorkshopId id, int version, LocalDate ends, Actor by) {
        if (!ends.isAfter(around.ground().today())) {
            return new Move.Forbidden("workshop.outcome.desk.move.ends");
        }
        Move move =
                around.workshops()
                        .go(
                                id,
                                new Workshops.Step(version, WorkshopState.MEMBER_CHECK, by),
                                _ ->
                                        around.publications().lacking(id).isEmpty()
                                                ? Optional.empty()
                                                : Optional.of(
                                                        "workshop.outcome.desk.move.lacking"));
        if (around.ground().holds(move)) {
            readings.begin(id, ends);
            Workshop workshop = around.workshops().find(id).orElseThrow();
            readings.readers(id).forEach(reader -> ask(workshop, reader, ends));
        }
        return move;
    }

    /// The report must be written again; everyone is asked anew afterwards.
    public Move reopen(WorkshopId id, int version, Actor by) {
        Move move =
                around.workshops()
                        .go(
                                id,
                                new Workshops.Step(version, WorkshopState.DRAFT_PUBLICATION, by),
                                workshop ->
                                        workshop.state() == WorkshopState.MEMBER_CHECK
                                                ? Optional.empty()
                                                : Optional.of("workshop.move.arrow"));
        around.ground().holds(move);
        return move;
    }

    /// Whose link it is; also after publishing, as long as links are kept.
    @Transactional(readOnly = true)
    public Optional<Reading> find(Secret secret) {
        return readings.find(secret);
    }

    /// Everyone who was asked, by name.
    @Transactional(readOnly = true)
    public List<Reading> of(WorkshopId id) {
        return readings.of(id);
    }

    /// The last day on which they can answer.
    @Transactional(readOnly = true)
    public Optional<LocalDate> ends(WorkshopId id) {
        return readings.ends(id);
    }

    /// Somebody looked.
    ///
    /// @param by a stranger for who did so by their link, the official who wrote it down otherwise
    public void answer(Reading reading, Actor by) {
        readings.answer(reading.participant(), by.isStranger() ? "" : by.id());
        around.ground().note(by, "workshop.report-checked", reading.workshop());
    }

    /// Somebody says that something must be put otherwise; after publishing that is a request to the desk.
    public void correct(Reading reading, String words, Actor by) {
        boolean isLate =
                around.workshops()
                        .find(reading.workshop())
                        .filter(workshop -> workshop.state().isPublished())
                        .isPresent();
        corrections.add(reading, Plain.text(words), isLate);
        around.ground().note(by, "workshop.correction-asked", reading.workshop());
    }

    /// Editors answer it, with why.
    public Move settle(WorkshopId id, UUID correction, Correction.Answer answer, Actor by) {
        if (!corrections.answer(id, correction, answer)) {
            return new Move.Gone();
        }
        around.ground().note(by, "workshop.correction-answered", id);
        return new Move.Done();
    }

    /// What was asked, the first one first.
    @Transactional(readOnly = true)
    public List<Correction> corrections(WorkshopId id) {
        return corrections.of(id);
    }

    /// Whether the days to look are over, or everyone looked.
    @Transactional(readOnly = true)
    public boolean isOver(WorkshopId id) {
        boolean isPast =
                readings.ends(id).filter(ends -> around.ground().today().isAfter(ends)).isPresent();
        List<Reading> all = readings.of(id);
        return isPast || (!all.isEmpty() && all.stream().allMatch(Reading::isAnswered));
    }

    private void ask(Workshop workshop, ReadingStore.Reader reader, LocalDate ends) {
        if (reader.mail().isEmpty()) {
            readings.ask(workshop.id(), reader.id(), Optional.empty());
            return;
        }
        Secret secret = Secret.fresh();
        readings.ask(workshop.id(), reader.id(), Optional.of(secret));
        post.send(
                new OutcomePost.Reader(reader.mail(), reader.language()),
                new OutcomePost.Message("check", PATH, workshop.title(), ends, ""),
                secret);
    }
}
