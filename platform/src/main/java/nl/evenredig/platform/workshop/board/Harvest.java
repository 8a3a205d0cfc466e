// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.board;

import java.util.List;
import java.util.Map;
import nl.evenredig.platform.workshop.Party;

/// Everything that a day brought.
///
/// @param present how many took part, by the kind of party they came for; seats, and therefore exact
/// @param bottlenecks by number
/// @param solutions by number
/// @param lines in the order of the chair
public record Harvest(
        Map<Party, Integer> present,
        List<Bottleneck> bottlenecks,
        List<Solution> solutions,
        List<GuidingLine> lines) {
    public Harvest {
        present = Map.copyOf(present);
        bottlenecks = List.copyOf(bottlenecks);
        solutions = List.copyOf(solutions);
        lines = List.copyOf(lines);
    }
}
