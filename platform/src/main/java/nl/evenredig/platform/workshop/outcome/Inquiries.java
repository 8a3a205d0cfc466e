// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.Secret;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.workshop.Workshop;
import nl.evenredig.platform.workshop.WorkshopId;
import nl.evenredig.platform.workshop.WorkshopState;
import nl.evenredig.platform.workshop.Workshops;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Asks after six and twelve months what became of lines and promises, and keeps the answers for everyone to read.
@Component("workshopInquiries")
@Transactional
public class Inquiries {
    /// Where somebody answers, before the secret.
    public static final String PATH = "/kennisateliers/antwoorden/";

    private static final List<Integer> MONTHS = List.of(6, 12);
    private static final int LAST = 12;
    private static final Period PATIENCE = Period.ofWeeks(4);
    private static final Duration REMINDED = Duration.ofDays(21);

    private final InquiryStore store;
    private final Publications publications;
    private final Promises promises;
    private final Means means;

    /// How they are asked.
    @Component
    record Means(OutcomePost post, Publications.Ground ground) {}

    Inquiries(InquiryStore store, Publications publications, Promises promises, Means means) {
        this.store = store;
        this.publications = publications;
        this.promises = promises;
        this.means = means;
    }

    /// Asks everyone who is due today, reminds who was silent for three weeks, and closes what was asked for the last
    /// time. Doing it again changes nothing.
    public void askAfter(Actor by) {
        for (Workshop workshop : means.ground().workshops().all(Set.of(WorkshopState.PUBLISHED))) {
            askAfter(workshop, by);
        }
        Instant before = means.ground().clock().instant().minus(REMINDED);
        store.silent(before).forEach(this::remind);
    }

    private void askAfter(Workshop workshop, Actor by) {
        Optional<LocalDate> published =
                publications.editions(workshop.id()).stream()
                        .filter(edition -> edition.number() == 1)
                        .map(Edition::day)
                        .findFirst();
        if (published.isEmpty()) {
            return;
        }
        LocalDate today = means.ground().today();
        for (int months : MONTHS) {
            if (!today.isBefore(published.get().plusMonths(months))) {
                subjects(workshop).forEach(subject -> ask(workshop, months, subject));
            }
        }
        if (!today.isBefore(published.get().plusMonths(LAST)) && everyoneWasAsked(workshop)) {
            close(workshop, by);
        }
    }

    /// What somebody is asked about.
    private record Subject(UUID id, Inquiry.Asked asked, String words) {}

    private List<Subject> subjects(Workshop workshop) {
        List<Subject> subjects = new ArrayList<>();
        Publication content =
                publications.latest(workshop.id()).map(Edition::content).orElseThrow();
        for (Contact contact : promises.contacts(workshop.id())) {
            content.lines().stream()
                    .filter(line -> line.id().equals(contact.line()))
                    .forEach(line ->
                            subjects.add(
                                    new Subject(
                                            line.id(),
                                            new Inquiry.Asked(
                                                    contact.id(), contact.name(), contact.mail()),
                                            line.words())));
        }
        for (Commitment commitment : promises.of(workshop.id())) {
            Commitment.Wish wish = commitment.wish();
            subjects.add(
                    new Subject(
                            commitment.id(),
                            new Inquiry.Asked(commitment.id(), wish.who(), wish.mail()),
                            wish.what()));
        }
        return subjects;
    }

    private void ask(Workshop workshop, int months, Subject subject) {
        LocalDate due = means.ground().today().plus(PATIENCE);
        Inquiry inquiry =
                new Inquiry(
                        UUID.randomUUID(),
                        workshop.id(),
                        months,
                        subject.id(),
                        subject.asked(),
                        due,
                        Optional.empty());
        Secret secret = Secret.fresh();
        boolean hasMail = !subject.asked().mail().isEmpty();
        boolean isNew = store.ask(inquiry, hasMail ? Optional.of(secret) : Optional.empty());
        if (isNew && hasMail) {
            write(inquiry, "inquiry", subject.words(), secret);
        }
    }

    private void remind(Inquiry inquiry) {
        Secret secret = Secret.fresh();
        if (store.remind(inquiry.id(), secret)) {
            write(inquiry, "reminder", words(inquiry), secret);
        }
    }

    private void write(Inquiry inquiry, String kind, String words, Secret secret) {
        String title =
                means.ground().workshops().find(inquiry.workshop()).map(Workshop::title).orElse("");
        means.post()
                .send(
                        new OutcomePost.Reader(inquiry.asked().mail(), "nl"),
                        new OutcomePost.Message(kind, PATH, title, inquiry.due(), words),
                        secret);
    }

    private boolean everyoneWasAsked(Workshop workshop) {
        Set<UUID> asked = new HashSet<>();
        store.of(workshop.id()).stream()
                .filter(inquiry -> inquiry.months() == LAST)
                .forEach(inquiry -> asked.add(inquiry.asked().party()));
        return subjects(workshop).stream()
                .allMatch(subject -> asked.contains(subject.asked().party()));
    }

    private void close(Workshop workshop, Actor by) {
        means.ground()
                .workshops()
                .go(
                        workshop.id(),
                        new Workshops.Step(workshop.version(), WorkshopState.FOLLOWED_UP, by),
                        _ -> Optional.empty());
    }

    /// Who was asked, and what they answered.
    @Transactional(readOnly = true)
    public List<Inquiry> of(WorkshopId id) {
        return store.of(id);
    }

    /// Whose link it is.
    @Transactional(readOnly = true)
    public Optional<Inquiry> find(Secret secret) {
        return store.find(secret);
    }

    /// What somebody is asked about, in words.
    @Transactional(readOnly = true)
    public String words(Inquiry inquiry) {
        return means.ground()
                .workshops()
                .find(inquiry.workshop())
                .flatMap(workshop ->
                        subjects(workshop).stream()
                                .filter(one -> one.id().equals(inquiry.subject()))
                                .map(Subject::words)
                                .findFirst())
                .orElse("");
    }

    /// Somebody answers; everyone can read it. A later answer replaces it.
    public void answer(Inquiry inquiry, Inquiry.Reply reply, Actor by) {
        store.answer(inquiry.id(), reply, by.isStranger() ? "" : by.id());
        means.ground().note(by, "workshop.inquiry-answered", inquiry.workshop());
    }

    /// An official types in what somebody answered by phone or on paper.
    public Move note(WorkshopId id, UUID inquiry, Inquiry.Reply reply, Actor by) {
        Optional<Inquiry> found = store.find(id, inquiry);
        found.ifPresent(one -> answer(one, reply, by));
        return found.isPresent() ? new Move.Done() : new Move.Gone();
    }
}
