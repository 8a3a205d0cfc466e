// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.draft;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.shared.access.Actor;
import org.springframework.stereotype.Component;

/// Taking back what one did just now. A part that can turn a deed around offers it; the page that comes next shows the
/// offer with `shared/undo`; whoever takes it gets back what the deed was done to. Only for people who signed in: the
/// offer is theirs alone, can be taken once, and ends by itself.
@Component
public class Undo {
    private final UndoStore store;

    Undo(UndoStore store) {
        this.store = store;
    }

    /// Offers to take a deed back, for a while.
    ///
    /// @param deed a verb in the past tense with its part, as in the audit log: `orgs.note-removed`
    /// @param object everything that is needed to turn it around, as ids
    /// @param time for how long
    public void offer(Actor actor, String deed, String object, Duration time) {
        if (!actor.isStranger()) {
            store.add(actor.id(), deed, object, time);
        }
    }

    /// What they did last and may still take back.
    public Optional<Offer> open(Actor actor, String deed) {
        return actor.isStranger() ? Optional.empty() : store.open(actor.id(), deed);
    }

    /// Takes an offer. Of two that try at the same time one gets it.
    ///
    /// @param id as the form of `shared/undo` sent it in `terugdraaien`
    /// @return what the deed was done to; empty when the offer has ended, was taken, or is somebody else's
    public Optional<String> take(Actor actor, String deed, String id) {
        try {
            return store.take(actor.id(), deed, UUID.fromString(id));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
