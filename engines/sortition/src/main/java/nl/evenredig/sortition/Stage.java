// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition;

import java.math.BigInteger;
import java.util.List;
import nl.evenredig.exact.Ratio;

/// One step of the proof: whole numbers that show why some people cannot have more without taking from those who have as
/// little or less.
///
/// @param value the chance of the people settled in this step
/// @param weights what each person of a kind counts, in the order of [Certificate#kinds()]; empty when a person counts
///     what the only line of the argument counts for the seat, the person's quotas and the household
/// @param argument shows how much all people of any panel count together at most
public record Stage(Ratio value, List<BigInteger> weights, List<Argument> argument) {
    public Stage {
        weights = List.copyOf(weights);
        argument = List.copyOf(argument);
    }
}
