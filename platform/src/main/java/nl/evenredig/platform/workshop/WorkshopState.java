// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop;

import java.util.Locale;
import java.util.Set;

/// How far a workshop is.
///
/// ```mermaid
/// stateDiagram-v2
///   [*] --> DRAFT
///   DRAFT --> INVITING: day and place are known
///   DRAFT --> CALLED_OFF: with a reason
///   INVITING --> CONFIRMED: enough people of each kind come, or it goes on without
///   INVITING --> CALLED_OFF: with a reason
///   CONFIRMED --> INVITING: more people are asked
///   CONFIRMED --> MORNING: the day begins
///   CONFIRMED --> CALLED_OFF: with a reason
///   MORNING --> AFTERNOON: the bottlenecks are locked
///   AFTERNOON --> MORNING: undo
///   AFTERNOON --> CONCLUDING: the solutions are locked
///   CONCLUDING --> AFTERNOON: undo
///   CONCLUDING --> DRAFT_PUBLICATION: the day is over
///   DRAFT_PUBLICATION --> MEMBER_CHECK: those who took part can read it
///   MEMBER_CHECK --> DRAFT_PUBLICATION: it must be written again
///   MEMBER_CHECK --> PUBLISHED: the days to check are over
///   PUBLISHED --> FOLLOWED_UP: after twelve months every addressee was asked
/// ```
public enum WorkshopState {
    /// It is thought out.
    DRAFT,
    /// People are asked.
    INVITING,
    /// It goes on.
    CONFIRMED,
    /// Bottlenecks are sought.
    MORNING,
    /// Solutions are sought.
    AFTERNOON,
    /// The chair distils what was said.
    CONCLUDING,
    /// What came of it is written.
    DRAFT_PUBLICATION,
    /// Those who took part look whether it says what they said.
    MEMBER_CHECK,
    /// Everyone can read it.
    PUBLISHED,
    /// Everyone can read what came of it later.
    FOLLOWED_UP,
    /// It does not go on.
    CALLED_OFF;

    /// Whether a workshop can go from this state to the next.
    public boolean leadsTo(WorkshopState next) {
        return switch (this) {
            case DRAFT -> Set.of(INVITING, CALLED_OFF).contains(next);
            case INVITING -> Set.of(CONFIRMED, CALLED_OFF).contains(next);
            case CONFIRMED -> Set.of(INVITING, MORNING, CALLED_OFF).contains(next);
            case MORNING -> next == AFTERNOON;
            case AFTERNOON -> Set.of(MORNING, CONCLUDING).contains(next);
            case CONCLUDING -> Set.of(AFTERNOON, DRAFT_PUBLICATION).contains(next);
            case DRAFT_PUBLICATION -> next == MEMBER_CHECK;
            case MEMBER_CHECK -> Set.of(DRAFT_PUBLICATION, PUBLISHED).contains(next);
            case PUBLISHED -> next == FOLLOWED_UP;
            case FOLLOWED_UP, CALLED_OFF -> false;
        };
    }

    /// The key of the text that names it.
    public String key() {
        return "workshop.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether the day goes on now.
    public boolean isLive() {
        return this == MORNING || this == AFTERNOON || this == CONCLUDING;
    }

    /// Whether people can still be asked to come.
    public boolean isAhead() {
        return this == DRAFT || this == INVITING || this == CONFIRMED;
    }

    /// Whether everyone can read what came of it.
    public boolean isPublished() {
        return this == PUBLISHED || this == FOLLOWED_UP;
    }
}
