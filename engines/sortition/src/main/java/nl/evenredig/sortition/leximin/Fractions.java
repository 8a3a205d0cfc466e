// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.leximin;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

/// Solves whole-number equations exactly: finds the solution modulo a prime, then one more digit at a time, until
/// fractions with those digits satisfy every equation.
// Dixon, "Exact solution of linear equations using p-adic expansions", Numerische Mathematik 40,
// 1982.
final class Fractions {
    private static final long PRIME = 2_147_483_629L;
    private static final int MOST_DIGITS = 4096;

    private final long[][] matrix;
    private final int width;

    /// The columns' rows used for the square system.
    private final int[] chosen;

    private long[][] inverse = new long[0][0];

    /// @param matrix rows of equations, at least as many as unknowns
    private Fractions(long[][] matrix, int width) {
        this.matrix = matrix;
        this.width = width;
        chosen = new int[width];
    }

    /// The only numbers, over one denominator that comes last, with which every equation holds; none when there are no
    /// such numbers or more than one solution.
    static Optional<BigInteger[]> solve(long[][] matrix, BigInteger[] right) {
        Fractions fractions = new Fractions(matrix, matrix.length == 0 ? 0 : matrix[0].length);
        return fractions.invert() ? fractions.lift(right) : Optional.empty();
    }

    /// Chooses as many independent rows as there are unknowns and inverts them modulo the prime.
    private boolean invert() {
        long[][] rows = new long[matrix.length][];
        int[] order = new int[matrix.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Arrays.stream(matrix[i]).map(it -> Math.floorMod(it, PRIME)).toArray();
            order[i] = i;
        }
        for (int step = 0; step < width; step++) {
            int pivot = step;
            while (pivot < rows.length && rows[pivot][step] == 0) {
                pivot++;
            }
            if (pivot == rows.length) {
                return false;
            }
            swap(rows, order, new int[] {step, pivot});
            chosen[step] = order[step];
            clear(rows, step);
        }
        return invertChosen();
    }

    private static void swap(long[][] rows, int[] order, int[] two) {
        long[] row = rows[two[0]];
        rows[two[0]] = rows[two[1]];
        rows[two[1]] = row;
        int place = order[two[0]];
        order[two[0]] = order[two[1]];
        order[two[1]] = place;
    }

    private static void clear(long[][] rows, int step) {
        long over = inverse(rows[step][step]);
        for (int i = step + 1; i < rows.length; i++) {
            if (rows[i][step] != 0) {
                subtract(rows[i], rows[step], rows[i][step] * over % PRIME);
            }
        }
    }

    private static void subtract(long[] from, long[] row, long factor) {
        for (int j = 0; j < from.length; j++) {
            if (row[j] != 0) {
                from[j] = Math.floorMod(from[j] - factor * row[j] % PRIME, PRIME);
            }
        }
    }

    private static long inverse(long value) {
        return BigInteger.valueOf(value).modInverse(BigInteger.valueOf(PRIME)).longValueExact();
    }

    private boolean invertChosen() {
        long[][] work = new long[width][2 * width];
        for (int i = 0; i < width; i++) {
            for (int j = 0; j < width; j++) {
                work[i][j] = Math.floorMod(matrix[chosen[i]][j], PRIME);
            }
            work[i][width + i] = 1;
        }
        for (int step = 0; step < width; step++) {
            if (!eliminate(work, step)) {
                return false;
            }
        }
        inverse = new long[width][];
        Arrays.setAll(inverse, i -> Arrays.copyOfRange(work[i], width, 2 * width));
        return true;
    }

    private boolean eliminate(long[][] work, int step) {
        int pivot = step;
        while (pivot < width && work[pivot][step] == 0) {
            pivot++;
        }
        if (pivot == width) {
            return false;
        }
        long[] row = work[pivot];
        work[pivot] = work[step];
        work[step] = row;
        long over = inverse(row[step]);
        for (int j = 0; j < row.length; j++) {
            row[j] = row[j] * over % PRIME;
        }
        for (int i = 0; i < width; i++) {
            if (i != step && work[i][step] != 0) {
                subtract(work[i], row, work[i][step]);
            }
        }
        return true;
    }

    /// Finds digit after digit; at 4, 8, 16, ... digits it tries whether fractions fit.
    private Optional<BigInteger[]> lift(BigInteger[] right) {
        BigInteger prime = BigInteger.valueOf(PRIME);
        BigInteger[] rest = new BigInteger[width];
        Arrays.setAll(rest, i -> right[chosen[i]]);
        BigInteger[] sum = new BigInteger[width];
        Arrays.fill(sum, BigInteger.ZERO);
        BigInteger power = BigInteger.ONE;
        int next = 4;
        for (int digits = 1; digits <= MOST_DIGITS; digits++) {
            long[] digit = digit(rest);
            for (int i = 0; i < width; i++) {
                sum[i] = sum[i].add(power.multiply(BigInteger.valueOf(digit[i])));
            }
            rest = after(rest, digit);
            power = power.multiply(prime);
            if (digits == next) {
                Optional<BigInteger[]> found = fit(sum, power).filter(it -> holds(it, right));
                if (found.isPresent()) {
                    return found;
                }
                next = 2 * next;
            }
        }
        return Optional.empty();
    }

    private long[] digit(BigInteger[] rest) {
        long[] modulo = new long[width];
        BigInteger prime = BigInteger.valueOf(PRIME);
        Arrays.setAll(modulo, i -> rest[i].mod(prime).longValueExact());
        long[] digit = new long[width];
        for (int i = 0; i < width; i++) {
            long total = 0;
            for (int j = 0; j < width; j++) {
                total = (total + inverse[i][j] * modulo[j]) % PRIME;
            }
            digit[i] = total;
        }
        return digit;
    }

    private BigInteger[] after(BigInteger[] rest, long[] digit) {
        BigInteger prime = BigInteger.valueOf(PRIME);
        BigInteger[] after = new BigInteger[width];
        for (int i = 0; i < width; i++) {
            long[] row = matrix[chosen[i]];
            long total = 0;
            for (int j = 0; j < width; j++) {
                total += row[j] * digit[j];
            }
            after[i] = rest[i].subtract(BigInteger.valueOf(total)).divide(prime);
        }
        return after;
    }

    /// Fractions with one denominator whose digits these are.
    private static Optional<BigInteger[]> fit(BigInteger[] sum, BigInteger power) {
        BigInteger limit = power.shiftRight(1).sqrt();
        BigInteger below = BigInteger.ONE;
        for (BigInteger value : sum) {
            BigInteger[] fraction = fraction(value.multiply(below).mod(power), power, limit);
            below = below.multiply(fraction[1]);
            if (below.compareTo(limit) > 0) {
                return Optional.empty();
            }
        }
        BigInteger[] all = Arrays.copyOf(sum, sum.length + 1);
        for (int i = 0; i < sum.length; i++) {
            BigInteger value = sum[i].multiply(below).mod(power);
            all[i] = value.shiftLeft(1).compareTo(power) > 0 ? value.subtract(power) : value;
        }
        all[sum.length] = below;
        return Optional.of(all);
    }

    /// The fraction with small numbers that equals a value modulo a power: half of Euclid's way.
    private static BigInteger[] fraction(BigInteger value, BigInteger power, BigInteger limit) {
        BigInteger[] high = {power, BigInteger.ZERO};
        BigInteger[] low = {value, BigInteger.ONE};
        while (low[0].compareTo(limit) > 0) {
            BigInteger times = high[0].divide(low[0]);
            BigInteger[] lower = {
                high[0].subtract(times.multiply(low[0])), high[1].subtract(times.multiply(low[1]))
            };
            high = low;
            low = lower;
        }
        return new BigInteger[] {low[0], low[1].abs().max(BigInteger.ONE)};
    }

    private boolean holds(BigInteger[] solution, BigInteger[] right) {
        for (int i = 0; i < matrix.length; i++) {
            BigInteger sum = BigInteger.ZERO;
            for (int j = 0; j < width; j++) {
                if (matrix[i][j] != 0) {
                    sum = sum.add(solution[j].multiply(BigInteger.valueOf(matrix[i][j])));
                }
            }
            if (!sum.equals(right[i].multiply(solution[width]))) {
                return false;
            }
        }
        return true;
    }
}
