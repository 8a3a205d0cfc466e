// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.contribution;

import static nl.evenredig.platform.portal.contribution.ContributionState.*;

import java.util.Optional;

/// What can be done with a contribution; the drawing of this package shows from which state to which.
public enum Move {
    /// A colleague takes it in hand.
    HOLD,
    /// It is from a program, or advertising.
    SUSPECT,
    /// Everyone may read it.
    PUBLISH,
    /// It goes against a rule.
    REFUSE,
    /// A decision is taken back.
    RECONSIDER,
    /// The town answers, or answers better.
    ANSWER,
    /// It is made a signal.
    LINK,
    /// Its author takes it back.
    WITHDRAW;

    /// The state it leads to; empty when it cannot be done.
    public Optional<ContributionState> from(ContributionState now) {
        return Optional.ofNullable(
                switch (this) {
                    case HOLD -> now == RECEIVED ? HELD : null;
                    case SUSPECT -> now.isOpen() ? SPAM : null;
                    case PUBLISH -> now == HELD ? PUBLISHED : null;
                    case REFUSE -> now == HELD || now.isShown() ? REFUSED : null;
                    case RECONSIDER ->
                            now == SPAM || now == PUBLISHED || now == REFUSED ? HELD : null;
                    case ANSWER -> now == LINKED ? LINKED : now.isShown() ? ANSWERED : null;
                    case LINK -> now == PUBLISHED || now == ANSWERED ? LINKED : null;
                    case WITHDRAW -> now == WITHDRAWN ? null : WITHDRAWN;
                });
    }
}
