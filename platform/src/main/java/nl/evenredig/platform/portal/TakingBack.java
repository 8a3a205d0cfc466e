// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.thread.Milestone;
import nl.evenredig.platform.thread.QuestionId;
import nl.evenredig.platform.thread.Threads;
import nl.evenredig.platform.thread.Waypoint;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes back what was done just now, as long as nobody did anything since. What people outside were told is not taken
/// back here: it cannot be.
@Component
@Transactional
public class TakingBack {
    private final Steps steps;
    private final Threads threads;
    private final Quotes quotes;

    TakingBack(Steps steps, Threads threads, Quotes quotes) {
        this.steps = steps;
        this.threads = threads;
        this.quotes = quotes;
    }

    /// Takes signals out of a cluster that is still open; at least one stays. They lie open again.
    public Move takeOut(ClusterId id, Collection<SignalId> leaving, Actor by) {
        Optional<Cluster> held = steps.clusters().hold(id);
        Set<SignalId> lying = ids(steps.signals().of(List.of(id)));
        boolean areThere =
                held.filter(cluster -> cluster.state() == SignalState.CLUSTERED).isPresent()
                        && lying.containsAll(leaving)
                        && lying.size() > new HashSet<>(leaving).size();
        if (!areThere) {
            return new Move.Overtaken();
        }
        steps.signals().lay(leaving, SignalState.RECEIVED, Optional.empty());
        steps.books().note(by, "portal.signals-taken-out", "cluster:" + id);
        return new Move.Done();
    }

    /// Takes a question away that was made just now and to which nothing happened; what lay in it lies together again.
    public Move unask(QuestionId id, Actor by) {
        Optional<Question> held = steps.questions().hold(id);
        boolean isUntouched =
                held.filter(question -> question.state() == QuestionState.ACKNOWLEDGED)
                        .filter(question -> question.publication().isEmpty())
                        .isPresent();
        if (!isUntouched || !threads.abandon(id, by)) {
            return new Move.Overtaken();
        }
        steps.clusters().of(id).forEach(this::open);
        steps.questions().remove(id);
        steps.note(by, "portal.question-taken-back", id);
        return new Move.Done();
    }

    /// Takes a cluster out of a question it was added to, while that is not answered and others asked it too.
    public Move leave(ClusterId id, QuestionId question, Actor by) {
        Optional<Question> held = steps.questions().hold(question);
        List<ClusterId> clusters = steps.clusters().of(question);
        boolean mayLeave =
                held.filter(one -> one.state().isUnanswered()).isPresent()
                        && clusters.contains(id)
                        && clusters.size() > 1;
        if (!mayLeave) {
            return new Move.Overtaken();
        }
        quotes.withdraw(question, steps.signals().of(List.of(id)), by);
        open(id);
        steps.note(by, "portal.question-left", question);
        return new Move.Done();
    }

    /// Takes the last step of a question back.
    public Move stepBack(Past past, Actor by) {
        Optional<Question> held = steps.questions().hold(past.id());
        if (held.isEmpty() || held.get().version() != past.version()) {
            return new Move.Overtaken();
        }
        steps.questions().restore(past);
        past.triage()
                .ifPresent(triage ->
                        threads.reach(
                                past.id(), Waypoint.due(Milestone.REPORTED, triage.due()), by));
        steps.note(by, "portal.question-step-taken-back", past.id());
        return new Move.Done();
    }

    private void open(ClusterId id) {
        steps.clusters().settle(id, SignalState.CLUSTERED, "");
        steps.signals().follow(id, SignalState.CLUSTERED);
    }

    private static Set<SignalId> ids(List<Signal> signals) {
        return signals.stream().map(Signal::id).collect(Collectors.toSet());
    }
}
