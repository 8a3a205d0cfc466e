// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.thread.Audience;
import nl.evenredig.platform.thread.Milestone;
import nl.evenredig.platform.thread.Opening;
import nl.evenredig.platform.thread.QuestionId;
import nl.evenredig.platform.thread.Threads;
import nl.evenredig.platform.thread.Waypoint;
import org.springframework.stereotype.Component;

/// How signals become a question with a dossier.
@Component
class Asking {
    private final QuestionStore questions;
    private final Threads threads;
    private final Quotes quotes;
    private final Books books;

    Asking(QuestionStore questions, Threads threads, Quotes quotes, Books books) {
        this.questions = questions;
        this.threads = threads;
        this.quotes = quotes;
        this.books = books;
    }

    /// Opens a question. Its askers have a number already, so it is acknowledged at once.
    QuestionId open(Question.Subject subject, List<Signal> askers, Actor by) {
        LocalDate today = books.today();
        QuestionId id = number(askers, today);
        threads.open(id, new Opening(subject.title(), "", "nl", today, false), by);
        questions.add(id, subject, QuestionState.RECEIVED);
        questions.go(id, QuestionState.ACKNOWLEDGED);
        LocalDate first =
                askers.stream()
                        .map(signal -> books.day(signal.receivedAt()))
                        .min(LocalDate::compareTo)
                        .orElse(today);
        threads.reach(id, Waypoint.reached(Milestone.SIGNAL, first), by);
        threads.reach(id, Waypoint.reached(Milestone.QUESTION, today), by);
        askers.forEach(signal -> quotes.quote(id, signal, by));
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
        askers.forEach(signal -> quotes.quote(id, signal, by));
        return Optional.empty();
    }
}
