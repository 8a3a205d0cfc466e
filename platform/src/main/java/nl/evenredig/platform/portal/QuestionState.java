// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.util.EnumSet;
import java.util.Set;

/// How far a knowledge question is.
///
/// ```mermaid
/// stateDiagram-v2
///   [*] --> RECEIVED
///   RECEIVED --> ACKNOWLEDGED: its askers have a number
///   ACKNOWLEDGED --> TRIAGED: kind, owner and day
///   TRIAGED --> TRIAGED: another kind, owner or day
///   TRIAGED --> ANSWERED
///   TRIAGED --> IN_RESEARCH
///   TRIAGED --> REFERRED
///   TRIAGED --> ACTIVITY_PLANNED
///   IN_RESEARCH --> ANSWERED
///   IN_RESEARCH --> TRIAGED: it turns out otherwise
///   REFERRED --> ANSWERED
///   REFERRED --> TRIAGED: the other declined
///   ACTIVITY_PLANNED --> ACTIVITY_DONE
///   ACTIVITY_PLANNED --> TRIAGED: it is called off
///   ACTIVITY_DONE --> ANSWERED
///   ANSWERED --> FEEDBACK_GIVEN
///   ANSWERED --> ANSWERED: a better answer
///   FEEDBACK_GIVEN --> CLOSED
///   CLOSED --> TRIAGED: reopened with a reason
///   ACKNOWLEDGED --> MERGED
///   TRIAGED --> MERGED
///   IN_RESEARCH --> MERGED
///   MERGED --> ACKNOWLEDGED: undone
///   MERGED --> TRIAGED: undone
///   MERGED --> IN_RESEARCH: undone
/// ```
public enum QuestionState {
    /// Opened; its askers were not told yet.
    RECEIVED,
    /// Its askers have a number.
    ACKNOWLEDGED,
    /// It has a kind, an owner and a day.
    TRIAGED,
    /// Its owner is looking into it.
    IN_RESEARCH,
    /// Another organisation answers it.
    REFERRED,
    /// Something is organised for it.
    ACTIVITY_PLANNED,
    /// That was done.
    ACTIVITY_DONE,
    /// There is an answer.
    ANSWERED,
    /// All its askers heard what came of it.
    FEEDBACK_GIVEN,
    /// Nothing is left to do.
    CLOSED,
    /// It lives on in another question.
    MERGED;

    private static final Set<QuestionState> MERGEABLE =
            EnumSet.of(ACKNOWLEDGED, TRIAGED, IN_RESEARCH);

    /// Whether a question can go from this state to the next.
    public boolean leadsTo(QuestionState next) {
        return (next == MERGED && isMergeable()) || next().contains(next);
    }

    /// Whether it can go on in another question.
    public boolean isMergeable() {
        return MERGEABLE.contains(this);
    }

    /// Whether somebody still has to do something.
    public boolean isOpen() {
        return this != CLOSED && this != MERGED;
    }

    /// Whether its promise still runs.
    public boolean isUnanswered() {
        return compareTo(ANSWERED) < 0;
    }

    private Set<QuestionState> next() {
        return switch (this) {
            case RECEIVED -> EnumSet.of(ACKNOWLEDGED);
            case ACKNOWLEDGED -> EnumSet.of(TRIAGED);
            case TRIAGED -> EnumSet.of(TRIAGED, ANSWERED, IN_RESEARCH, REFERRED, ACTIVITY_PLANNED);
            case IN_RESEARCH, REFERRED -> EnumSet.of(ANSWERED, TRIAGED);
            case ACTIVITY_PLANNED -> EnumSet.of(ACTIVITY_DONE, TRIAGED);
            case ACTIVITY_DONE -> EnumSet.of(ANSWERED);
            case ANSWERED -> EnumSet.of(ANSWERED, FEEDBACK_GIVEN);
            case FEEDBACK_GIVEN -> EnumSet.of(CLOSED);
            case CLOSED -> EnumSet.of(TRIAGED);
            case MERGED -> MERGEABLE;
        };
    }
}
