// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.util.Set;

/// How far a signal is. The arrows are drawn in the part's own page; [#leadsTo] is the same table.
public enum SignalState {
    /// It came in; nobody did anything with it yet.
    RECEIVED,
    /// It lies with others about the same thing, or was taken up alone.
    CLUSTERED,
    /// It is part of a knowledge question.
    QUESTION,
    /// It was noted, with a reason; nothing more is done.
    NOTED,
    /// It went to somebody else.
    REFERRED;

    /// Whether a signal can go from this state to the next.
    public boolean leadsTo(SignalState next) {
        return switch (this) {
            case RECEIVED -> next == CLUSTERED;
            case CLUSTERED -> Set.of(RECEIVED, QUESTION, NOTED, REFERRED).contains(next);
            case QUESTION, NOTED, REFERRED -> next == CLUSTERED;
        };
    }
}
