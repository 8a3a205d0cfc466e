// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating;

import java.util.List;
import nl.evenredig.exact.Seed;

/// What came of seating people; impossibility is an outcome too.
public sealed interface Outcome {
    Gathering gathering();

    /// Everyone has a seat in every round, and every rule is obeyed.
    ///
    /// @param seed from which it follows
    /// @param steps in their order
    record Seated(
            Gathering gathering, Seed seed, Seating seating, Score score, List<SeatingStep> steps)
            implements Outcome {
        public Seated {
            steps = List.copyOf(steps);
        }
    }

    /// Everyone has a seat, and as few as possible of those who had one must sit elsewhere.
    ///
    /// @param movesBound no seating that obeys every rule moves fewer
    /// @param steps who sat down and who moved, round by round
    record Reseated(
            Gathering gathering,
            Seating seating,
            Score score,
            int movesBound,
            List<SeatingStep> steps)
            implements Outcome {
        public Reseated {
            steps = List.copyOf(steps);
        }

        /// How often someone must sit elsewhere than before.
        public int moves() {
            return (int) steps.stream().filter(SeatingStep.Moved.class::isInstance).count();
        }
    }

    /// No seating obeys every rule, or none was found.
    ///
    /// @param obstacles at least one
    record Impossible(Gathering gathering, List<Obstacle> obstacles) implements Outcome {
        public Impossible {
            obstacles = List.copyOf(obstacles);
        }

        /// Whether it is proven that nobody can do it.
        public boolean isProven() {
            return obstacles.stream()
                    .anyMatch(it -> !(it instanceof Obstacle.NoFit(boolean proven)) || proven);
        }
    }
}
