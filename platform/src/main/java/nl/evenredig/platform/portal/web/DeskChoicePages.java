// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.evenredig.platform.people.AccountId;
import nl.evenredig.platform.portal.ClusterId;
import nl.evenredig.platform.portal.Clusters;
import nl.evenredig.platform.portal.Questions;
import nl.evenredig.platform.portal.Signal;
import nl.evenredig.platform.portal.SignalId;
import nl.evenredig.platform.portal.Signals;
import nl.evenredig.platform.portal.TakingUp;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.form.Option;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.thread.QuestionId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/// What is done with several lines of the desk at once.
@Controller
final class DeskChoicePages {
    private static final String CHOSEN = "kies";

    private final Doors doors;
    private final Signals signals;
    private final DeskUndo undo;
    private final DeskPeople people;

    /// Where it is done.
    @org.springframework.stereotype.Component
    record Doors(Clusters clusters, TakingUp up, Questions questions) {}

    DeskChoicePages(Doors doors, Signals signals, DeskUndo undo, DeskPeople people) {
        this.doors = doors;
        this.signals = signals;
        this.undo = undo;
        this.people = people;
    }

    /// Signals are laid together; with one cluster or one question among them, they are laid with that.
    @PostMapping("/loket/kies/bundel")
    @Needs(Permission.TEND_SIGNALS)
    String bundle(HttpServletRequest request, @ModelAttribute("page") Page page) {
        DeskChoice choice = DeskChoice.of(request.getParameterValues(CHOSEN));
        if (choice.signals().isEmpty()) {
            return DeskMoves.told(DeskMoves.DESK, "move.nothing", page);
        }
        if (choice.targets() > 1) {
            return DeskMoves.told(DeskMoves.DESK, "move.several", page);
        }
        Optional<ClusterId> cluster = choice.cluster();
        Optional<QuestionId> question = choice.question();
        if (cluster.isPresent()) {
            return add(choice.signals(), cluster.get(), page);
        }
        return question.isPresent()
                ? join(choice.signals(), question.get(), page)
                : bundle(choice.signals(), page);
    }

    /// Questions get another owner; their day stays.
    @PostMapping("/loket/kies/geef")
    @Needs(Permission.ANSWER_QUESTIONS)
    String give(HttpServletRequest request, @ModelAttribute("page") Page page) {
        DeskChoice choice = DeskChoice.of(request.getParameterValues(CHOSEN));
        Optional<String> owner =
                Form.of(request, page)
                        .ask("eigenaar", page.say("portal.desk.field.owner"))
                        .choice(people.options().stream().map(Option::value).toList());
        if (choice.questions().isEmpty() || owner.isEmpty()) {
            return DeskMoves.told(DeskMoves.DESK, "move.give", page);
        }
        Move move =
                doors.questions()
                        .handOver(choice.questions(), AccountId.of(owner.get()), page.actor());
        return move.isDone()
                ? DeskMoves.told(DeskMoves.DESK, "told.given", page)
                : DeskMoves.after(move, DeskMoves.DESK, DeskMoves.DESK, page);
    }

    private String bundle(List<SignalId> ids, Page page) {
        Clusters.Bundled bundled = doors.clusters().bundle(ids, title(ids), page.actor());
        bundled.cluster()
                .ifPresent(cluster ->
                        undo.offer(
                                page.actor(),
                                DeskUndo.Verb.BUNDLED,
                                Integer.toString(ids.size()),
                                cluster.toString()));
        String on = "/loket/bundel/" + bundled.cluster().map(ClusterId::toString).orElse("");
        return DeskMoves.after(bundled.move(), on, DeskMoves.DESK, page);
    }

    private String add(List<SignalId> ids, ClusterId cluster, Page page) {
        Move move = doors.clusters().add(cluster, ids, page.actor());
        if (move.isDone()) {
            undo.offer(
                    page.actor(),
                    DeskUndo.Verb.ADDED,
                    Integer.toString(ids.size()),
                    cluster
                            + " "
                            + ids.stream()
                                    .map(SignalId::toString)
                                    .collect(Collectors.joining(" ")));
        }
        return DeskMoves.after(move, "/loket/bundel/" + cluster, DeskMoves.DESK, page);
    }

    private String join(List<SignalId> ids, QuestionId question, Page page) {
        TakingUp.Taken taken =
                doors.up().join(new TakingUp.Pile(ids, title(ids)), question, page.actor());
        taken.cluster()
                .ifPresent(cluster ->
                        undo.offer(
                                page.actor(),
                                DeskUndo.Verb.JOINED,
                                question.toString(),
                                cluster
                                        + " "
                                        + (ids.size() == 1 ? "alone" : "pile")
                                        + " "
                                        + question));
        return DeskMoves.after(taken.move(), "/loket/vraag/" + question, DeskMoves.DESK, page);
    }

    private String title(List<SignalId> ids) {
        return ids.stream()
                .flatMap(id -> signals.find(id).stream())
                .map(Signal::headline)
                .findFirst()
                .orElseGet(() -> ids.getFirst().toString());
    }
}
