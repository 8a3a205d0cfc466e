// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import nl.evenredig.exact.Ratio;

/// One step of the proof: whole numbers that show why some people cannot have more without taking from those who have as
/// little or less.
///
/// What the numbers prove is derived in `docs/methods/sortition.md`, "The certificate".
///
/// @param value the chance of the people settled in this step
/// @param seats what the proof counts for each seat
/// @param quotas what it counts for each seat of a quota, in the order of [Pool#quotas()]
/// @param households what it counts for each household named, more than 0; households left out count 0
public record Stage(
        Ratio value,
        BigInteger seats,
        List<BigInteger> quotas,
        Map<String, BigInteger> households) {
    public Stage {
        quotas = List.copyOf(quotas);
        households = Map.copyOf(households);
    }
}
