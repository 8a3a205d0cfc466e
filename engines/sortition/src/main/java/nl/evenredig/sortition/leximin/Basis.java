// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.leximin;

import java.math.BigInteger;
import java.util.Arrays;

/// An exact inverse of the basis of `sums - slacks = 0`: each row as whole numbers over a denominator of its own, in
/// lowest terms.
///
/// Variables are numbered: first the kinds, then the rows' own sums. Cost of a pivot: a few operations for each nonzero
/// pair of a changed row and the pivot row; the numbers stay small because quotas have only ones.
final class Basis {
    private final Frame frame;
    private final BigInteger[][] rows;
    private final BigInteger[] below;

    /// The variable at each place.
    final int[] holds;

    /// All sums are basic.
    Basis(Frame frame) {
        this.frame = frame;
        int height = frame.height();
        rows = new BigInteger[height][height];
        below = new BigInteger[height];
        holds = new int[height];
        for (int place = 0; place < height; place++) {
            Arrays.fill(rows[place], BigInteger.ZERO);
            rows[place][place] = BigInteger.ONE.negate();
            below[place] = BigInteger.ONE;
            holds[place] = frame.kinds() + place;
        }
    }

    /// A row of the inverse as whole numbers; over [#below].
    BigInteger[] row(int place) {
        return rows[place];
    }

    /// The positive denominator of a row.
    BigInteger below(int place) {
        return below[place];
    }

    /// A row of the inverse times the column of a variable, over the row's denominator.
    BigInteger times(int place, int variable) {
        return times(rows[place], variable);
    }

    /// Any weights of the rows times the column of a variable.
    BigInteger times(BigInteger[] weights, int variable) {
        if (variable >= frame.kinds()) {
            return weights[variable - frame.kinds()].negate();
        }
        BigInteger sum = BigInteger.ZERO;
        for (int row : frame.rows[variable]) {
            sum = sum.add(weights[row]);
        }
        return sum;
    }

    /// A row of the inverse times a vector of whole numbers, over the row's denominator.
    BigInteger times(int place, BigInteger[] vector) {
        BigInteger sum = BigInteger.ZERO;
        BigInteger[] row = rows[place];
        for (int i = 0; i < row.length; i++) {
            if (row[i].signum() != 0 && vector[i].signum() != 0) {
                sum = sum.add(row[i].multiply(vector[i]));
            }
        }
        return sum;
    }

    /// Puts a variable at a place where the inverse times its column is not zero.
    void pivot(int place, int variable) {
        BigInteger pivot = times(place, variable);
        for (int i = 0; i < rows.length; i++) {
            BigInteger factor = i == place ? BigInteger.ZERO : times(i, variable);
            if (factor.signum() != 0) {
                subtract(i, factor, place, pivot);
            }
        }
        below[place] = pivot;
        reduce(place);
        holds[place] = variable;
    }

    private void subtract(int i, BigInteger factor, int place, BigInteger pivot) {
        BigInteger common = factor.gcd(pivot);
        BigInteger keep = pivot.divide(common);
        BigInteger take = factor.divide(common);
        BigInteger[] from = rows[i];
        BigInteger[] by = rows[place];
        for (int j = 0; j < from.length; j++) {
            BigInteger kept = from[j].signum() == 0 ? BigInteger.ZERO : from[j].multiply(keep);
            from[j] = by[j].signum() == 0 ? kept : kept.subtract(by[j].multiply(take));
        }
        below[i] = below[i].multiply(keep);
        reduce(i);
    }

    private void reduce(int place) {
        BigInteger[] row = rows[place];
        BigInteger divisor = below[place];
        for (int j = 0; j < row.length && !divisor.abs().equals(BigInteger.ONE); j++) {
            divisor = row[j].signum() == 0 ? divisor : divisor.gcd(row[j]);
        }
        divisor = below[place].signum() < 0 ? divisor.abs().negate() : divisor.abs();
        if (!divisor.equals(BigInteger.ONE)) {
            for (int j = 0; j < row.length; j++) {
                row[j] = row[j].signum() == 0 ? row[j] : row[j].divide(divisor);
            }
            below[place] = below[place].divide(divisor);
        }
    }
}
