// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.contribution;

/// What the desk decides about a contribution.
public sealed interface Decision {
    /// A colleague takes it in hand.
    record Hold() implements Decision {}

    /// It is from a program, or advertising.
    record Suspect() implements Decision {}

    /// Everyone may read it.
    record Publish() implements Decision {}

    /// It goes against a rule.
    ///
    /// @param rule which one
    /// @param note more about it, to the author; may be empty
    record Refuse(HouseRule rule, String note) implements Decision {}

    /// An earlier decision is taken back.
    record Reconsider() implements Decision {}

    /// The town answers, or answers better.
    ///
    /// @param words for everyone to read
    record Answer(String words) implements Decision {
        public Answer {
            if (words.isBlank()) {
                throw new IllegalArgumentException("Answer must have words.");
            }
        }
    }

    /// It is made a signal.
    record Link() implements Decision {}

    default Move move() {
        return switch (this) {
            case Hold _ -> Move.HOLD;
            case Suspect _ -> Move.SUSPECT;
            case Publish _ -> Move.PUBLISH;
            case Refuse _ -> Move.REFUSE;
            case Reconsider _ -> Move.RECONSIDER;
            case Answer _ -> Move.ANSWER;
            case Link _ -> Move.LINK;
        };
    }
}
