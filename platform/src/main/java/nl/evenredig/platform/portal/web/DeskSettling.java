// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.evenredig.platform.portal.Cluster;
import nl.evenredig.platform.portal.ClusterId;
import nl.evenredig.platform.portal.Clusters;
import nl.evenredig.platform.portal.Question;
import nl.evenredig.platform.portal.QuestionKind;
import nl.evenredig.platform.portal.Questions;
import nl.evenredig.platform.portal.Signal;
import nl.evenredig.platform.portal.SignalId;
import nl.evenredig.platform.portal.SignalState;
import nl.evenredig.platform.portal.TakingUp;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.thread.QuestionId;
import org.springframework.stereotype.Component;

/// Settles what lies open at the side of the desk, whether it is one signal that nobody took up or several that lie
/// together.
@Component
final class DeskSettling {
    private final Clusters clusters;
    private final TakingUp up;
    private final Questions questions;
    private final Side side;

    /// Where it is shown again, and taken back.
    @Component
    record Side(DeskShow show, DeskUndo undo) {}

    /// What lies open: one of both.
    record Thing(Optional<Signal> signal, Optional<Cluster> cluster) {
        /// What to call it, without spaces.
        String name() {
            return signal.map(one -> one.id().toString()).orElse("");
        }

        TakingUp.Pile pile() {
            Signal one = signal.orElseThrow();
            return new TakingUp.Pile(List.<SignalId>of(one.id()), one.headline());
        }

        /// What is needed to take it back: the cluster, whether it was one signal, and the question.
        String ids(TakingUp.Taken taken) {
            return taken.cluster().map(ClusterId::toString).orElse("")
                    + (signal.isPresent() ? " alone " : " pile ")
                    + taken.question().map(QuestionId::toString).orElse("");
        }
    }

    DeskSettling(Clusters clusters, TakingUp up, Questions questions, Side side) {
        this.clusters = clusters;
        this.up = up;
        this.questions = questions;
        this.side = side;
    }

    /// @param where the kind and the id, as they stand in the address
    Thing find(Map<String, String> where) {
        String id = where.getOrDefault("id", "");
        return "signaal".equals(where.get("kind"))
                ? new Thing(Optional.of(side.show().signal(id)), Optional.empty())
                : new Thing(Optional.empty(), Optional.of(side.show().cluster(id)));
    }

    String show(Thing thing, Form form, DeskVisit visit) {
        return thing.signal().isPresent()
                ? side.show().signal(thing.signal().get(), form, visit)
                : side.show().cluster(thing.cluster().orElseThrow(), form, visit);
    }

    TakingUp.Taken ask(Thing thing, Question.Subject subject, Actor by) {
        if (thing.signal().isPresent()) {
            return up.ask(thing.pile(), subject, by);
        }
        ClusterId cluster = thing.cluster().orElseThrow().id();
        Clusters.Asked asked = clusters.ask(cluster, subject, by);
        return new TakingUp.Taken(asked.move(), Optional.of(cluster), asked.question());
    }

    TakingUp.Taken note(Thing thing, String reason, Actor by) {
        return thing.signal().isPresent()
                ? up.note(thing.pile(), reason, by)
                : settled(thing, clusters.note(thing.cluster().orElseThrow().id(), reason, by));
    }

    TakingUp.Taken refer(Thing thing, String where, Actor by) {
        return thing.signal().isPresent()
                ? up.refer(thing.pile(), where, by)
                : settled(thing, clusters.refer(thing.cluster().orElseThrow().id(), where, by));
    }

    /// A signal goes to a cluster or a question; a cluster to a question.
    String join(Thing thing, DeskForms.Target target, Page page) {
        if (target.cluster().isPresent()) {
            return add(thing, target.cluster().get(), page);
        }
        QuestionId question = target.question().orElseThrow();
        TakingUp.Taken taken =
                thing.signal().isPresent()
                        ? up.join(thing.pile(), question, page.actor())
                        : settled(
                                thing,
                                clusters.join(
                                        thing.cluster().orElseThrow().id(),
                                        question,
                                        page.actor()));
        if (taken.move().isDone()) {
            TakingUp.Taken done =
                    new TakingUp.Taken(taken.move(), taken.cluster(), Optional.of(question));
            side.undo()
                    .offer(
                            page.actor(),
                            DeskUndo.Verb.JOINED,
                            question.toString(),
                            thing.ids(done));
        }
        return DeskMoves.after(taken.move(), "/loket/vraag/" + question, DeskMoves.DESK, page);
    }

    /// Its five working days run; the one who said so owns it.
    void answerSoon(QuestionId id, Actor by) {
        DeskSheets.account(by)
                .ifPresent(owner ->
                        questions
                                .find(id)
                                .ifPresent(question ->
                                        questions.triage(
                                                id,
                                                question.version(),
                                                new Questions.Triage(
                                                        QuestionKind.STRAIGHTFORWARD,
                                                        owner,
                                                        LocalDate.MAX),
                                                by)));
    }

    Move open(String id, Actor by) {
        Cluster cluster = side.show().cluster(id);
        return cluster.state() == SignalState.CLUSTERED
                ? clusters.unbundle(cluster.id(), by)
                : clusters.reopen(cluster.id(), by);
    }

    private String add(Thing thing, ClusterId cluster, Page page) {
        if (thing.signal().isEmpty()) {
            return DeskMoves.told(DeskMoves.DESK, "move.several", page);
        }
        SignalId signal = thing.signal().get().id();
        Move move = clusters.add(cluster, List.of(signal), page.actor());
        if (move.isDone()) {
            side.undo().offer(page.actor(), DeskUndo.Verb.ADDED, "1", cluster + " " + signal);
        }
        return DeskMoves.after(move, "/loket/bundel/" + cluster, DeskMoves.DESK, page);
    }

    private static TakingUp.Taken settled(Thing thing, Move move) {
        return new TakingUp.Taken(
                move,
                move.isDone() ? thing.cluster().map(Cluster::id) : Optional.empty(),
                Optional.empty());
    }
}
