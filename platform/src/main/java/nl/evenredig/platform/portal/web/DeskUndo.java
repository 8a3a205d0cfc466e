// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.evenredig.platform.portal.ClusterId;
import nl.evenredig.platform.portal.Clusters;
import nl.evenredig.platform.portal.Merging;
import nl.evenredig.platform.portal.Past;
import nl.evenredig.platform.portal.SignalId;
import nl.evenredig.platform.portal.TakingBack;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.draft.Offer;
import nl.evenredig.platform.shared.draft.Undo;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.thread.QuestionId;
import org.springframework.stereotype.Component;

/// What was done at the desk just now, and how it is taken back. An offer holds a verb, what to call the thing, and the
/// ids that are needed to turn it around.
@Component
final class DeskUndo {
    private static final String DEED = "desk.deed";
    private static final Duration TIME = Duration.ofMinutes(15);

    private final Undo undo;
    private final Clusters clusters;
    private final TakingBack back;
    private final Merging merging;

    /// What can be taken back.
    enum Verb {
        BUNDLED,
        ADDED,
        NOTED,
        REFERRED,
        ASKED,
        JOINED,
        MERGED,
        SPLIT,
        STEPPED
    }

    DeskUndo(Undo undo, Clusters clusters, TakingBack back, Merging merging) {
        this.undo = undo;
        this.clusters = clusters;
        this.back = back;
        this.merging = merging;
    }

    /// Offers to take the last deed back; what was done before it no longer can be.
    ///
    /// @param name what to call the thing, without spaces
    /// @param ids everything that is needed to turn it around
    void offer(Actor actor, Verb verb, String name, String ids) {
        forget(actor);
        undo.offer(actor, DEED, verb + " " + name + " " + ids, TIME);
    }

    /// After a deed that cannot be taken back.
    void forget(Actor actor) {
        undo.open(actor, DEED).ifPresent(offer -> undo.take(actor, DEED, offer.id().toString()));
    }

    /// What stands on top of the desk.
    DeskSheet.News news(HttpServletRequest request, Page page) {
        Optional<Offer> offer = undo.open(page.actor(), DEED);
        String done =
                offer.map(one -> one.object().split(" ", -1))
                        .map(parts ->
                                page.say(
                                        "portal.desk.done." + parts[0].toLowerCase(Locale.ROOT),
                                        parts[1]))
                        .orElse("");
        return new DeskSheet.News(offer, done, DeskMoves.told(request, page));
    }

    /// Takes an offer.
    Move take(Actor actor, String id) {
        return undo.take(actor, DEED, id)
                .map(object -> turn(actor, Arrays.asList(object.split(" ", 3))))
                .orElseGet(Move.Gone::new);
    }

    private Move turn(Actor actor, List<String> offer) {
        String rest = offer.get(2);
        List<String> ids = List.of(rest.split(" ", -1));
        return switch (Verb.valueOf(offer.getFirst())) {
            case BUNDLED -> clusters.unbundle(cluster(ids.getFirst()), actor);
            case ADDED -> back.takeOut(cluster(ids.getFirst()), signals(ids), actor);
            case NOTED, REFERRED -> alone(clusters.reopen(cluster(ids.get(0)), actor), ids, actor);
            case ASKED ->
                    alone(back.unask(QuestionId.read(ids.get(2)).orElseThrow(), actor), ids, actor);
            case JOINED ->
                    alone(
                            back.leave(
                                    cluster(ids.get(0)),
                                    QuestionId.read(ids.get(2)).orElseThrow(),
                                    actor),
                            ids,
                            actor);
            case MERGED -> merging.unmerge(Merging.Merged.read(rest), actor);
            case SPLIT ->
                    clusters.join(
                            cluster(ids.get(0)), QuestionId.read(ids.get(1)).orElseThrow(), actor);
            case STEPPED -> back.stepBack(Past.read(rest), actor);
        };
    }

    /// A signal that lay alone lies open again.
    private Move alone(Move move, List<String> ids, Actor actor) {
        return move.isDone() && ids.get(1).equals("alone")
                ? clusters.unbundle(cluster(ids.get(0)), actor)
                : move;
    }

    private static ClusterId cluster(String id) {
        return ClusterId.read(id).orElseThrow();
    }

    private static List<SignalId> signals(List<String> ids) {
        return ids.stream().skip(1).flatMap(id -> SignalId.read(id).stream()).toList();
    }
}
