// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating;

import java.util.List;

/// Who sits where, round by round.
public record Seating(List<Round> rounds) {
    public Seating {
        rounds = List.copyOf(rounds);
    }

    /// How many sit at each table, for each round.
    public int[][] attendance() {
        return rounds.stream().map(Round::attendance).toArray(int[][]::new);
    }
}
