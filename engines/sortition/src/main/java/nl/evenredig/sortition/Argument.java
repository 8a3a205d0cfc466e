// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/// One line of a proof: either two cases, or the numbers that decide a case.
///
/// A proof is a list of lines in order: after a [Fork] come all lines of its first case, then all of its second. What the
/// numbers prove is derived in `docs/methods/sortition.md`, "The certificate".
public sealed interface Argument {
    /// Any panel has either at most so many people of a kind, or more.
    ///
    /// @param kind position in [Certificate#kinds()]
    /// @param most from 0
    record Fork(int kind, int most) implements Argument {}

    /// Whole numbers that add up to a bound for every panel of this case.
    ///
    /// @param scale by how much the weights of the stage are multiplied first, more than 0; with 0 the numbers show that
    ///     this case has no panels
    /// @param seats what is counted for each seat
    /// @param quotas what is counted for each seat of a quota, in the order of [Pool#quotas()]
    /// @param households what is counted for each household named; those left out count 0
    record Sum(
            BigInteger scale,
            BigInteger seats,
            List<BigInteger> quotas,
            Map<String, BigInteger> households)
            implements Argument {
        public Sum {
            quotas = List.copyOf(quotas);
            households = Map.copyOf(households);
        }
    }
}
