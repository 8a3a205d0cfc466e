// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.contribution;

/// How far a contribution is.
public enum ContributionState {
    /// It just came in; nobody has looked at it.
    RECEIVED,
    /// A colleague has it in hand.
    HELD,
    /// A program sent it, or it is advertising.
    SPAM,
    /// Everyone reads it under its page.
    PUBLISHED,
    /// It goes against a rule of the house.
    REFUSED,
    /// Everyone reads it, with the town's answer.
    ANSWERED,
    /// It was made a signal as well.
    LINKED,
    /// Its author took it back; its words are destroyed.
    WITHDRAWN;

    /// Whether everyone may read it.
    public boolean isShown() {
        return switch (this) {
            case PUBLISHED, ANSWERED, LINKED -> true;
            case RECEIVED, HELD, SPAM, REFUSED, WITHDRAWN -> false;
        };
    }

    /// Whether the desk still has to decide about it.
    public boolean isOpen() {
        return this == RECEIVED || this == HELD;
    }
}
