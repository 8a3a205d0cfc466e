// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.leximin;

import java.math.BigInteger;
import java.util.Arrays;
import nl.evenredig.exact.Ratio;

/// Where the variables outside the basis lie, and what they add up to as the water rises.
///
/// A variable lies at its least or at its most. The least of a free kind is its count times the level, so it rises; that
/// of a settled kind no longer does. Sums are kept as whole numbers over one unit.
final class Shore {
    enum At {
        BASIS,
        LEAST,
        MOST
    }

    private final Frame frame;
    private final At[] at;
    private final boolean[] settled;
    private final BigInteger[] settledSeats;

    /// What variables that stand still leave for the basis, in units, for each row.
    private final BigInteger[] still;

    /// What rising variables take from the basis for each whole rise of the level.
    private final BigInteger[] rising;

    private BigInteger unit = BigInteger.ONE;

    /// Everything at its least, the rows' sums in the basis.
    Shore(Frame frame) {
        this.frame = frame;
        at = new At[frame.kinds() + frame.height()];
        Arrays.fill(at, At.LEAST);
        Arrays.fill(at, frame.kinds(), at.length, At.BASIS);
        settled = new boolean[frame.kinds()];
        settledSeats = zeros(frame.kinds());
        still = zeros(frame.height());
        rising = zeros(frame.height());
        for (int k = 0; k < frame.kinds(); k++) {
            add(k, BigInteger.ONE);
        }
    }

    private static BigInteger[] zeros(int length) {
        BigInteger[] zeros = new BigInteger[length];
        Arrays.fill(zeros, BigInteger.ZERO);
        return zeros;
    }

    At at(int variable) {
        return at[variable];
    }

    boolean isKind(int variable) {
        return variable < frame.kinds();
    }

    boolean isSettled(int variable) {
        return isKind(variable) && settled[variable];
    }

    boolean isFree(int variable) {
        return isKind(variable) && !settled[variable];
    }

    /// Whether it can move at all.
    boolean canMove(int variable) {
        return isKind(variable)
                ? !settled[variable]
                : frame.least[variable - frame.kinds()] < frame.most[variable - frame.kinds()];
    }

    BigInteger[] still() {
        return still;
    }

    BigInteger[] rising() {
        return rising;
    }

    BigInteger unit() {
        return unit;
    }

    /// The least it may be, in units, apart from what rises.
    BigInteger least(int variable) {
        if (isKind(variable)) {
            return settledSeats[variable];
        }
        return unit.multiply(BigInteger.valueOf(frame.least[variable - frame.kinds()]));
    }

    /// The most it may be, in units.
    BigInteger most(int variable) {
        if (isSettled(variable)) {
            return settledSeats[variable];
        }
        int most = isKind(variable) ? frame.count[variable] : frame.most[variable - frame.kinds()];
        return unit.multiply(BigInteger.valueOf(most));
    }

    /// By how much its least rises with the level.
    BigInteger rise(int variable) {
        return isFree(variable) ? BigInteger.valueOf(frame.count[variable]) : BigInteger.ZERO;
    }

    /// Moves it out of the basis, into it, or from one side to the other.
    void put(int variable, At where) {
        add(variable, BigInteger.ONE.negate());
        at[variable] = where;
        add(variable, BigInteger.ONE);
    }

    /// From now on everyone of this kind has exactly this chance.
    void settle(int kind, Ratio chance) {
        Ratio seats = chance.times(frame.count[kind]);
        BigInteger factor = seats.denominator().divide(unit.gcd(seats.denominator()));
        if (!factor.equals(BigInteger.ONE)) {
            unit = unit.multiply(factor);
            scale(still, factor);
            scale(settledSeats, factor);
        }
        add(kind, BigInteger.ONE.negate());
        settled[kind] = true;
        settledSeats[kind] = seats.numerator().multiply(unit.divide(seats.denominator()));
        add(kind, BigInteger.ONE);
    }

    private static void scale(BigInteger[] values, BigInteger factor) {
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i].multiply(factor);
        }
    }

    private void add(int variable, BigInteger sign) {
        switch (at[variable]) {
            case BASIS -> {}
            case LEAST -> {
                subtract(still, variable, least(variable).multiply(sign));
                subtract(rising, variable, rise(variable).multiply(sign));
            }
            case MOST -> subtract(still, variable, most(variable).multiply(sign));
        }
    }

    private void subtract(BigInteger[] from, int variable, BigInteger amount) {
        if (isKind(variable)) {
            for (int row : frame.rows[variable]) {
                from[row] = from[row].subtract(amount);
            }
        } else {
            int row = variable - frame.kinds();
            from[row] = from[row].add(amount);
        }
    }
}
