// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.board;

import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.form.Plain;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Taking a note off the board that hurts somebody. Its author reads why; who leads the day can still read it; it can be
/// put back.
@Component("workshopModeration")
@Transactional
public class Moderation {
    /// The longest reason.
    public static final int REASON = 300;

    private final BoardStore notes;
    private final BoardRules rules;

    Moderation(BoardStore notes, BoardRules rules) {
        this.notes = notes;
        this.rules = rules;
    }

    /// Takes a note off.
    ///
    public Move hide(Spot spot, UUID note, String reason, Actor by) {
        return rules.change(
                spot,
                round -> {
                    if (!round.state().isShared()) {
                        return BoardRules.late();
                    }
                    String who = by.isStranger() ? "scribe:" + spot.table() : by.id();
                    if (!notes.hide(spot, note, Plain.text(reason), who)) {
                        return BoardRules.overtaken();
                    }
                    rules.note(by, "workshop.note-hidden", spot);
                    return Optional.empty();
                });
    }

    /// Puts it back.
    public Move restore(Spot spot, UUID note, Actor by) {
        return rules.change(
                spot,
                _ -> {
                    if (!notes.show(spot, note)) {
                        return BoardRules.overtaken();
                    }
                    rules.note(by, "workshop.note-restored", spot);
                    return Optional.empty();
                });
    }
}
