// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.thread.Audience;
import nl.evenredig.platform.thread.Author;
import nl.evenredig.platform.thread.EntryKind;
import nl.evenredig.platform.thread.Milestone;
import nl.evenredig.platform.thread.Occasion;
import nl.evenredig.platform.thread.Opening;
import nl.evenredig.platform.thread.QuestionId;
import nl.evenredig.platform.thread.Threads;
import nl.evenredig.platform.thread.Waypoint;
import nl.evenredig.platform.thread.Wording;
import nl.evenredig.platform.thread.Writing;
import org.springframework.stereotype.Component;

/// How signals become a question with a dossier.
@Component
class Asking {
    private final QuestionStore questions;
    private final Threads threads;
    private final Books books;

    Asking(QuestionStore questions, Threads threads, Books books) {
        this.questions = questions;
        this.threads = threads;
        this.books = books;
    }

    /// Opens a question. Its askers have a number already, so it is acknowledged at once.
    QuestionId open(Question.Subject subject, List<Signal> askers, Actor by) {
        LocalDate today = books.today();
        QuestionId id = number(askers, today);
        threads.open(id, new Opening(subject.title(), "", "nl", today, false), by);
        questions.add(id, subject, QuestionState.RECEIVED);
        questions.go(id, QuestionState.ACKNOWLEDGED);
        LocalDate first = askers.stream().map(this::day).min(LocalDate::compareTo).orElse(today);
        threads.reach(id, Waypoint.reached(Milestone.SIGNAL, first), by);
        threads.reach(id, Waypoint.reached(Milestone.QUESTION, today), by);
        askers.forEach(signal -> quote(id, signal, by));
        return id;
    }

    /// The number of the only signal, unless a question had it before; otherwise one of its own.
    private QuestionId number(List<Signal> askers, LocalDate today) {
        QuestionId own = askers.getFirst().id().number();
        boolean isFree = askers.size() == 1 && threads.find(own, Audience.COLLEAGUES).isEmpty();
        return isFree ? own : threads.number(today.getYear());
    }

    /// Adds askers to a question that still runs.
    ///
    /// @return why that cannot be; empty when it was done
    Optional<Move> join(QuestionId id, List<Signal> askers, Actor by) {
        Optional<Question> held = questions.hold(id);
        if (held.isEmpty()) {
            return Optional.of(new Move.Gone());
        }
        if (!held.get().state().isOpen()) {
            return Optional.of(new Move.Forbidden("portal.desk.move.closed"));
        }
        askers.forEach(signal -> quote(id, signal, by));
        return Optional.empty();
    }

    /// Puts a signal's words in the dossier: for everyone when its sender agreed, for colleagues otherwise.
    private void quote(QuestionId id, Signal signal, Actor by) {
        String dutch = signal.dutch().text();
        String words = dutch.isEmpty() ? signal.saying().words() : dutch;
        if (words.isEmpty()) {
            return;
        }
        Sender sender = signal.sender();
        Writing said =
                Writing.told(EntryKind.SAID, day(signal), wording(signal, words))
                        .by(author(sender), occasion(signal));
        boolean mayBeShown =
                sender.consent() == Consent.NAMED || sender.consent() == Consent.ANONYMOUS;
        threads.write(id, mayBeShown ? said : said.internal(), by);
    }

    private static Wording wording(Signal signal, String words) {
        boolean isTranslated = !signal.dutch().text().isEmpty();
        Optional<Wording.Original> original =
                isTranslated
                        ? Optional.of(
                                new Wording.Original(
                                        signal.language(),
                                        signal.saying().words(),
                                        signal.dutch().by() == DutchText.By.PERSON))
                        : Optional.empty();
        String language = isTranslated || signal.language().isEmpty() ? "nl" : signal.language();
        return new Wording("", words, language, original);
    }

    private static Author author(Sender sender) {
        if (sender.kind().isPerson()) {
            return Author.person(sender.kind(), sender.name(), sender.consent() == Consent.NAMED);
        }
        boolean mayBeNamed = sender.consent() == Consent.NAMED;
        return Author.named(sender.kind(), mayBeNamed ? sender.name() : "");
    }

    private static Occasion occasion(Signal signal) {
        String way =
                signal.hasVoice()
                        ? "voice"
                        : signal.channel().name().toLowerCase(java.util.Locale.ROOT);
        return new Occasion("portal.occasion." + way, 0, "");
    }

    private LocalDate day(Signal signal) {
        return LocalDate.ofInstant(signal.receivedAt(), books.clock().getZone());
    }
}
