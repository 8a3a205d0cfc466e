// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop;

import java.util.Set;

/// How far a round of talks is.
///
/// ```mermaid
/// stateDiagram-v2
///   [*] --> READY
///   READY --> SILENT_WRITING: everyone writes alone
///   SILENT_WRITING --> SHARING: all notes appear at once
///   SHARING --> CLUSTERING: what belongs together is laid together
///   CLUSTERING --> WEIGHING: everyone gives dots alone
///   WEIGHING --> CLUSTERING: undo, as long as nobody gave a dot
///   WEIGHING --> LOCKED: nothing changes any more
/// ```
public enum RoundState {
    /// It has not begun.
    READY,
    /// Nobody sees another's notes.
    SILENT_WRITING,
    /// Everyone sees all notes.
    SHARING,
    /// Notes are laid together.
    CLUSTERING,
    /// Everyone weighs alone; then the table talks.
    WEIGHING,
    /// It is done.
    LOCKED;

    /// Whether a round can go from this state to the next.
    public boolean leadsTo(RoundState next) {
        return switch (this) {
            case READY -> next == SILENT_WRITING;
            case SILENT_WRITING -> next == SHARING;
            case SHARING -> next == CLUSTERING;
            case CLUSTERING -> next == WEIGHING;
            case WEIGHING -> Set.of(CLUSTERING, LOCKED).contains(next);
            case LOCKED -> false;
        };
    }

    /// Whether people may see each other's notes.
    public boolean isShared() {
        return this != READY && this != SILENT_WRITING;
    }
}
