// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.util.Set;

/// How far an exploration is.
///
/// ```mermaid
/// stateDiagram-v2
///   [*] --> PLANNED
///   PLANNED --> UNDER_WAY: the first conversation
///   PLANNED --> CALLED_OFF: with a reason
///   UNDER_WAY --> REPORTED: with its findings
///   UNDER_WAY --> CALLED_OFF: with a reason
/// ```
public enum ExplorationState {
    /// It is known what will be asked.
    PLANNED,
    /// People are spoken with.
    UNDER_WAY,
    /// Everyone can read what was found.
    REPORTED,
    /// It does not go on.
    CALLED_OFF;

    /// Whether an exploration can go from this state to the next.
    public boolean leadsTo(ExplorationState next) {
        return switch (this) {
            case PLANNED -> Set.of(UNDER_WAY, CALLED_OFF).contains(next);
            case UNDER_WAY -> Set.of(REPORTED, CALLED_OFF).contains(next);
            case REPORTED, CALLED_OFF -> false;
        };
    }

    /// Whether something can still be added.
    public boolean isOpen() {
        return this == PLANNED || this == UNDER_WAY;
    }
}
