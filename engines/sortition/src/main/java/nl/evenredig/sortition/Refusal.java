// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition;

import java.util.List;

/// The proof that no panel obeys every rule.
///
/// @param kinds people, by their positions in the pool, whom the proof does not tell apart
/// @param argument whose every case has no panels
public record Refusal(List<List<Integer>> kinds, List<Argument> argument) {
    public Refusal {
        kinds = kinds.stream().map(List::copyOf).toList();
        argument = List.copyOf(argument);
    }
}
