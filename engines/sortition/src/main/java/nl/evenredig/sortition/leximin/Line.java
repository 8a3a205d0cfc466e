// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.leximin;

import java.math.BigInteger;
import java.util.List;

/// A line of an argument, as in [nl.evenredig.sortition.Argument].
sealed interface Line {
    record Fork(int kind, int most) implements Line {}

    /// @param rows a whole number for each row of the frame
    record Sum(BigInteger scale, List<BigInteger> rows) implements Line {}
}
