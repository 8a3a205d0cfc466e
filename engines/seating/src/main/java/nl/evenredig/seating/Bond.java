// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating;

import java.util.List;

/// People who must sit at one table in every round, or of whom no two may.
///
/// @param name how it is told, for example `helper: 7`
/// @param people positions in [Gathering#people()], ascending
public record Bond(Kind kind, String name, List<Integer> people) {
    /// What a bond asks.
    public enum Kind {
        /// All of them at one table.
        TOGETHER,
        /// Each at another table.
        APART
    }

    public Bond {
        people = people.stream().sorted().toList();
    }
}
