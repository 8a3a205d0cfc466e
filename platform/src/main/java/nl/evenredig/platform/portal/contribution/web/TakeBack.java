// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.contribution.web;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.evenredig.platform.portal.contribution.Decision;
import nl.evenredig.platform.portal.contribution.Handling;
import nl.evenredig.platform.portal.contribution.Moderation;
import nl.evenredig.platform.portal.contribution.Seen;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.draft.Offer;
import nl.evenredig.platform.shared.draft.Undo;
import org.springframework.stereotype.Component;

/// Lets a colleague take back what they decided just now, about one contribution or about several.
@Component
final class TakeBack {
    private static final String DEED = "portal.contribution-decided";
    private static final Duration TIME = Duration.ofMinutes(10);

    private final Undo undo;
    private final Moderation moderation;

    TakeBack(Undo undo, Moderation moderation) {
        this.undo = undo;
        this.moderation = moderation;
    }

    /// Offers it, when the decision is of a kind that can be turned around and holds for any.
    void offer(List<Handling> handled, Decision decision, Actor actor) {
        boolean canTurn =
                decision instanceof Decision.Publish
                        || decision instanceof Decision.Refuse
                        || decision instanceof Decision.Suspect;
        String done =
                handled.stream()
                        .flatMap(TakeBack::seen)
                        .map(Seen::toString)
                        .collect(Collectors.joining(" "));
        if (canTurn && !done.isEmpty()) {
            undo.offer(actor, DEED, done, TIME);
        }
    }

    Optional<Offer> open(Actor actor) {
        return undo.open(actor, DEED);
    }

    /// The same, when it is about this contribution and nobody decided further.
    Optional<Offer> open(Seen now, Actor actor) {
        return open(actor).filter(offer -> Seen.all(offer.object()).contains(now));
    }

    /// Takes it, as far as nobody decided further.
    List<Handling> take(String offer, Actor actor) {
        List<Seen> seen = undo.take(actor, DEED, offer).map(Seen::all).orElse(List.of());
        return moderation.decide(seen, new Decision.Reconsider(), actor);
    }

    private static Stream<Seen> seen(Handling handling) {
        return handling instanceof Handling.Done(var now) ? Stream.of(now.seen()) : Stream.empty();
    }
}
