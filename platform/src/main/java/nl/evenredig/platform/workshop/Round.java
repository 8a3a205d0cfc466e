// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A round of talks.
///
/// @param number from 1
/// @param question what everyone answers, as one line
/// @param phase since when the present phase goes on; empty when the round has not begun
/// @param minutes how long the present phase is meant to take
/// @param dots how many each person gives
public record Round(
        WorkshopId workshop,
        int number,
        Topic topic,
        String question,
        RoundState state,
        Optional<Instant> phase,
        int minutes,
        int dots) {
    /// The longest question.
    public static final int QUESTION = 200;

    /// The most minutes of silence, and the most dots of each person.
    public static final int SILENCE = 60;

    public static final int DOTS = 20;

    /// What a round is meant to be.
    public record Wish(Topic topic, Terms terms) {
        public Wish(Topic topic, String question, int minutes, int dots) {
            this(topic, new Terms(question, minutes, dots));
        }
    }

    /// How a round is meant.
    ///
    /// @param question what everyone answers, as one line
    /// @param minutes for writing in silence
    /// @param dots how many each person gives
    public record Terms(String question, int minutes, int dots) {}

    /// When the present phase is meant to end; nothing happens by itself then.
    public Optional<Instant> until() {
        return phase.map(begun -> begun.plus(Duration.ofMinutes(minutes)));
    }
}
