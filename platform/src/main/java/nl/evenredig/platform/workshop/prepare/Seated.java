// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.prepare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.evenredig.seating.Outcome;

/// What came of seating people.
public sealed interface Seated {
    /// Everyone has a seat in every round.
    ///
    /// @param met how many pairs meet
    /// @param metBound no seating lets more meet
    /// @param outOfShare how many shares of a kind of party at a table are off
    /// @param moves how often somebody had to sit elsewhere than before
    record Done(int met, int metBound, int outOfShare, int moves) implements Seated {}

    /// It cannot be done; the earlier seats stand.
    ///
    /// @param outcome why; people are named in it
    record Impossible(Outcome.Impossible outcome) implements Seated {}

    /// There is nobody, no table or no round.
    record Nothing() implements Seated {}

    /// Everyone's table, for each round by number.
    record Plan(Map<Integer, Map<UUID, Integer>> seats) {
        public Plan {
            seats = Map.copyOf(seats);
        }

        /// Only these rounds.
        Plan upTo(int rounds) {
            Map<Integer, Map<UUID, Integer>> some = new HashMap<>(seats);
            some.keySet().removeIf(round -> round > rounds);
            return new Plan(some);
        }

        /// At each table no more people than it has chairs.
        Plan within(List<Integer> chairs) {
            Map<Integer, Map<UUID, Integer>> some = new HashMap<>();
            seats.forEach((round, tables) -> {
                Map<Integer, Integer> taken = new HashMap<>();
                Map<UUID, Integer> fitting = new HashMap<>(tables);
                fitting.values()
                        .removeIf(table ->
                                taken.merge(table, 1, Integer::sum) > chairs.get(table - 1));
                some.put(round, fitting);
            });
            return new Plan(some);
        }

        public int table(int round, UUID guest) {
            return seats.getOrDefault(round, Map.of()).getOrDefault(guest, 0);
        }
    }
}
