// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.rule;

import java.math.BigInteger;

/// What one project would cost each supporter for each point given, exactly: `coins / points` coins.
///
/// @param project its position
/// @param coins what those who can pay in full pay together
/// @param points the points they gave together, more than zero
record Quote(int project, BigInteger coins, long points) {
    /// Compares two prices for each unit of utility; exact.
    ///
    /// @param worth what a point on this project is worth
    /// @param otherWorth what a point on the other is worth
    int compareTo(Quote other, long worth, long otherWorth) {
        BigInteger mine = coins.multiply(product(other.points, otherWorth));
        return mine.compareTo(other.coins.multiply(product(points, worth)));
    }

    /// Compares the price with what one supporter could pay for each point: `money / given` coins; exact.
    int compareTo(BigInteger money, long given) {
        return coins.multiply(BigInteger.valueOf(given))
                .compareTo(money.multiply(BigInteger.valueOf(points)));
    }

    /// The price in cents as a double, when `perCent` coins go into a cent.
    double rough(BigInteger perCent) {
        return quotient(coins, perCent.multiply(BigInteger.valueOf(points)));
    }

    private static BigInteger product(long left, long right) {
        return BigInteger.valueOf(left).multiply(BigInteger.valueOf(right));
    }

    /// The quotient of two whole numbers of any length as a double, within a relative error of 2^-53.
    static double quotient(BigInteger above, BigInteger below) {
        int shift = 64 - (above.bitLength() - below.bitLength());
        BigInteger quotient =
                shift >= 0
                        ? above.shiftLeft(shift).divide(below)
                        : above.divide(below.shiftLeft(-shift));
        return Math.scalb(quotient.doubleValue(), -shift);
    }
}
