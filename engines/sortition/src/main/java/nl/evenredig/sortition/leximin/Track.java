// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.leximin;

import java.math.BigInteger;
import java.util.List;

/// Who of one kind, or of one group of households, sits for which stretch of the lottery.
///
/// @param scale how many of its units make one unit of the walk's weights
/// @param stretches together as long as the whole lottery
record Track(BigInteger scale, List<Stretch> stretches) {
    /// These people, positions in the pool, for so many of the track's units.
    static final class Stretch {
        private final BigInteger length;
        private final int[] people;

        Stretch(BigInteger length, int[] people) {
            this.length = length;
            this.people = people;
        }

        BigInteger length() {
            return length;
        }

        int[] people() {
            return people;
        }
    }
}
