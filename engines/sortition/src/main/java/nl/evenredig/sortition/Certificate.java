// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition;

import java.util.List;

/// The proof that nobody's chance can be raised without lowering that of someone who has no more.
///
/// @param kinds people, by their positions in the pool, whom the proof does not tell apart; empty when no stage speaks of
///     kinds
/// @param stages lowest chance first; those with chance 0 are about people who are on no panel
public record Certificate(List<List<Integer>> kinds, List<Stage> stages) {
    public Certificate {
        kinds = kinds.stream().map(List::copyOf).toList();
        stages = List.copyOf(stages);
    }
}
