// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.thread.QuestionId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/// Signals that nobody took up yet are taken up and settled in one go: all of it or nothing.
@Component
@Transactional
public class TakingUp {
    private final Clusters clusters;

    TakingUp(Clusters clusters) {
        this.clusters = clusters;
    }

    /// Which signals, and what they are about as one line.
    public record Pile(Collection<SignalId> ids, String title) {}

    /// What came of it.
    ///
    /// @param move whether it was done
    /// @param cluster where the signals lie now
    /// @param question what they became
    public record Taken(Move move, Optional<ClusterId> cluster, Optional<QuestionId> question) {
        static Taken not(Move move) {
            return new Taken(move, Optional.empty(), Optional.empty());
        }
    }

    /// Nothing more is done with them; their senders read why.
    public Taken note(Pile pile, String reason, Actor by) {
        return take(pile, by, cluster -> settled(cluster, clusters.note(cluster, reason, by)));
    }

    /// They go to somebody else; their senders read to whom.
    public Taken refer(Pile pile, String where, Actor by) {
        return take(pile, by, cluster -> settled(cluster, clusters.refer(cluster, where, by)));
    }

    /// They become a question.
    public Taken ask(Pile pile, Question.Subject subject, Actor by) {
        return take(
                pile,
                by,
                cluster -> {
                    Clusters.Asked asked = clusters.ask(cluster, subject, by);
                    return new Taken(asked.move(), Optional.of(cluster), asked.question());
                });
    }

    /// They become part of a question that is there already.
    public Taken join(Pile pile, QuestionId question, Actor by) {
        return take(
                pile,
                by,
                cluster ->
                        new Taken(
                                clusters.join(cluster, question, by),
                                Optional.of(cluster),
                                Optional.of(question)));
    }

    private Taken take(Pile pile, Actor by, Function<ClusterId, Taken> deed) {
        Clusters.Bundled bundled = clusters.bundle(pile.ids(), pile.title(), by);
        if (bundled.cluster().isEmpty()) {
            return Taken.not(bundled.move());
        }
        Taken taken = deed.apply(bundled.cluster().get());
        if (taken.move().isDone()) {
            return taken;
        }
        TransactionInterceptor.currentTransactionStatus().setRollbackOnly();
        return Taken.not(taken.move());
    }

    private static Taken settled(ClusterId cluster, Move move) {
        return new Taken(move, Optional.of(cluster), Optional.empty());
    }
}
