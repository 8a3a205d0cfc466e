// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition;

import java.util.List;

/// Why people can be on no panel, those with the same reason together: a change of the quotas, as small as was found, that would let them in.
///
/// @param people positions in the pool, ascending
/// @param relief the quotas that shut them out, each with the bounds that would do; none when no change was found
/// @param isWithinFlex whether the flexible bounds leave room for this change
public record Exclusion(
        List<Integer> people, List<Outcome.Relaxation> relief, boolean isWithinFlex) {
    public Exclusion {
        people = List.copyOf(people);
        relief = List.copyOf(relief);
    }
}
