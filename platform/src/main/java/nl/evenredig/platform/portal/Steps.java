// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.thread.QuestionId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/// How a question takes a step: it is held, its version compared, the arrow looked up, and the deed noted. What is
/// forbidden leaves nothing behind.
@Component
record Steps(QuestionStore questions, ClusterStore clusters, SignalStore signals, Books books) {
    /// Who lets a question go where.
    record Arrow(QuestionState to, Actor by) {}

    /// Takes a step along an arrow of [QuestionState].
    ///
    /// @param deed does it, and gives the key of what forbids it; nothing when nothing does
    Move take(QuestionId id, int version, Arrow arrow, Function<Question, Optional<String>> deed) {
        return hold(
                id,
                version,
                question -> {
                    if (!question.state().leadsTo(arrow.to())) {
                        return Optional.of("portal.desk.move.arrow");
                    }
                    Optional<String> fault = deed.apply(question);
                    if (fault.isEmpty()) {
                        String state = arrow.to().name().toLowerCase(Locale.ROOT);
                        note(arrow.by(), "portal.question-" + state, id);
                    }
                    return fault;
                });
    }

    /// Does something with a question that is still at this version.
    Move hold(QuestionId id, int version, Function<Question, Optional<String>> deed) {
        Optional<Question> held = questions.hold(id);
        if (held.isEmpty()) {
            return new Move.Gone();
        }
        if (held.get().version() != version) {
            return new Move.Overtaken();
        }
        Optional<String> fault = deed.apply(held.get());
        if (fault.isPresent()) {
            TransactionInterceptor.currentTransactionStatus().setRollbackOnly();
            return new Move.Forbidden(fault.get());
        }
        return new Move.Done();
    }

    List<Signal> askers(QuestionId id) {
        return signals.of(clusters.of(id));
    }

    void note(Actor by, String action, QuestionId id) {
        books.note(by, action, "question:" + id);
    }

    LocalDate today() {
        return books.today();
    }
}
