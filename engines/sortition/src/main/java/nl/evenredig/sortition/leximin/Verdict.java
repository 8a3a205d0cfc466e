// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.leximin;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntConsumer;
import nl.evenredig.exact.Ratio;

/// Decides one case of a [Summit] in whole numbers: where the simplex in doubles stands, the numbers that its basis means
/// are solved for exactly and added up.
final class Verdict {
    private static final double NEAR = 1e-9;

    /// What numbers are multiplied by before they are rounded, and how many bits they may have for that.
    private static final long[] GRAINS = {1, 1L << 5, 1L << 12};

    private static final int SMALL = 40;

    private final Frame frame;
    private final Simplex simplex;
    private final BigInteger[] worth;
    private final BigInteger largest;
    private final double[] shares;
    private BigInteger most;
    private double limit;

    /// @param worth what a seat of each kind is worth
    /// @param most what no panel should be worth more than
    Verdict(Frame frame, Simplex simplex, BigInteger[] worth, BigInteger most) {
        this.frame = frame;
        this.simplex = simplex;
        this.worth = worth;
        this.most = most;
        largest =
                Arrays.stream(worth)
                        .map(BigInteger::abs)
                        .reduce(BigInteger.ONE, (one, other) -> one.max(other));
        shares = new double[worth.length];
        Arrays.setAll(shares, k -> share(worth[k]));
        limit = share(most.add(BigInteger.ONE));
    }

    /// What a seat of a kind is worth, as a part of the largest.
    double sharePer(int kind) {
        return shares[kind];
    }

    private double share(BigInteger amount) {
        return new Ratio(amount, largest).approximate();
    }

    /// Whether these seats are a panel worth more.
    boolean isHigher(int[] seats) {
        for (int k = 0; k < seats.length; k++) {
            if (seats[k] < simplex.least(k) || seats[k] > simplex.most(k)) {
                return false;
            }
        }
        return worthOf(seats).compareTo(most) > 0 && frame.admits(seats);
    }

    /// From now on nothing should be worth more than these seats.
    void raise(int[] seats) {
        most = worthOf(seats);
        limit = share(most.add(BigInteger.ONE));
    }

    private BigInteger worthOf(int[] seats) {
        BigInteger sum = BigInteger.ZERO;
        for (int k = 0; k < seats.length; k++) {
            sum = sum.add(worth[k].multiply(BigInteger.valueOf(seats[k])));
        }
        return sum;
    }

    /// Whether split seats may be worth no more; only worth a closer look when they may.
    boolean mayBeBelow(double[] seats) {
        double sum = 0;
        for (int k = 0; k < seats.length; k++) {
            sum += seats[k] * shares[k];
        }
        return sum < limit + NEAR;
    }

    /// Numbers that show that nothing in this case is worth more: rounded ones where they do, else those solved for.
    Optional<Line> below() {
        double[] prices = largest.bitLength() <= SMALL ? simplex.prices() : new double[0];
        for (long grain : prices.length > 0 ? GRAINS : new long[0]) {
            Line.Sum near = near(prices, grain);
            if (decides(near)) {
                return Optional.of(near);
            }
        }
        return solved(worth, -1).map(Verdict::sum).filter(this::decides).map(it -> it);
    }

    private Line.Sum near(double[] prices, long grain) {
        double by = -(double) grain * largest.longValueExact();
        BigInteger[] rows = new BigInteger[prices.length + 1];
        Arrays.setAll(
                rows,
                i -> BigInteger.valueOf(i < prices.length ? Math.round(prices[i] * by) : grain));
        return sum(rows);
    }

    /// Numbers that show that nothing is in this case, after the simplex found nothing.
    Optional<Line> empty() {
        int stuck = simplex.stuck();
        int row = simplex.holds(stuck) - frame.kinds();
        BigInteger[] sides = new BigInteger[frame.kinds()];
        for (int k = 0; k < sides.length; k++) {
            boolean isIn = Arrays.stream(frame.rows[k]).anyMatch(it -> it == row);
            sides[k] = isIn || simplex.holds(stuck) == k ? BigInteger.ONE : BigInteger.ZERO;
        }
        Optional<BigInteger[]> found = solved(sides, row);
        found.ifPresent(it -> it[frame.height()] = BigInteger.ZERO);
        return found.map(Verdict::sum)
                .filter(this::decides)
                .or(() -> found.map(Verdict::negated).map(Verdict::sum).filter(this::decides))
                .map(it -> it);
    }

    /// Numbers for a case with one point only, which is no panel or worth no more.
    Line only() {
        BigInteger[] rows = new BigInteger[frame.height() + 1];
        Arrays.fill(rows, BigInteger.ZERO);
        int[] seats = new int[frame.kinds()];
        Arrays.setAll(seats, k -> (int) simplex.least(k));
        int[] sums = frame.sums(seats);
        rows[sums.length] = BigInteger.ONE;
        for (int row = 0; row < sums.length; row++) {
            if (sums[row] < frame.least[row] || sums[row] > frame.most[row]) {
                Arrays.fill(rows, BigInteger.ZERO);
                rows[row] = BigInteger.valueOf(sums[row] < frame.least[row] ? -1 : 1);
                return sum(rows);
            }
        }
        return sum(rows);
    }

    /// What the rows must count so that each kind in the basis counts what is asked; last the number over which.
    ///
    /// @param stuck a row that counts minus one; -1 for none
    private Optional<BigInteger[]> solved(BigInteger[] sides, int stuck) {
        int height = frame.height();
        int[] unknown = new int[height];
        int count = 0;
        for (int row = 0; row < height; row++) {
            unknown[row] = simplex.isBasic(frame.kinds() + row) ? -1 : count++;
        }
        long[][] matrix = new long[count][count];
        BigInteger[] right = new BigInteger[count];
        int next = 0;
        for (int place = 0; place < height; place++) {
            int kind = simplex.holds(place);
            if (kind < frame.kinds()) {
                Arrays.stream(frame.rows[kind])
                        .map(row -> unknown[row])
                        .filter(known -> known >= 0)
                        .forEach(mark(matrix[next]));
                right[next++] = sides[kind];
            }
        }
        return Fractions.solve(matrix, right).map(it -> spread(it, unknown, stuck));
    }

    private static IntConsumer mark(long[] line) {
        return place -> line[place] = 1;
    }

    private static BigInteger[] spread(BigInteger[] solution, int[] unknown, int stuck) {
        BigInteger over = solution[solution.length - 1];
        BigInteger[] rows = new BigInteger[unknown.length + 1];
        for (int row = 0; row < unknown.length; row++) {
            BigInteger known = row == stuck ? over.negate() : BigInteger.ZERO;
            rows[row] = unknown[row] >= 0 ? solution[unknown[row]] : known;
        }
        rows[unknown.length] = over;
        return rows;
    }

    private static BigInteger[] negated(BigInteger[] rows) {
        return Arrays.stream(rows).map(BigInteger::negate).toArray(BigInteger[]::new);
    }

    /// In lowest terms.
    private static Line.Sum sum(BigInteger[] rows) {
        BigInteger common = Arrays.stream(rows).reduce(BigInteger.ZERO, BigInteger::gcd);
        BigInteger by = common.max(BigInteger.ONE);
        BigInteger[] least =
                Arrays.stream(rows).map(it -> it.divide(by)).toArray(BigInteger[]::new);
        return new Line.Sum(
                least[rows.length - 1], Arrays.asList(least).subList(0, rows.length - 1));
    }

    /// Whether the numbers bound what this case can be worth by `most`, or show that it is empty.
    private boolean decides(Line.Sum sum) {
        BigInteger all = BigInteger.ZERO;
        for (int row = 0; row < frame.height(); row++) {
            BigInteger counts = sum.rows().get(row);
            int seats = counts.signum() > 0 ? frame.most[row] : frame.least[row];
            all = all.add(counts.multiply(BigInteger.valueOf(seats)));
        }
        for (int k = 0; k < frame.kinds(); k++) {
            BigInteger rest = sum.scale().multiply(worth[k]);
            for (int row : frame.rows[k]) {
                rest = rest.subtract(sum.rows().get(row));
            }
            double seats = rest.signum() > 0 ? simplex.most(k) : simplex.least(k);
            all = all.add(rest.multiply(BigInteger.valueOf((long) seats)));
        }
        BigInteger tooMuch = sum.scale().multiply(most.add(BigInteger.ONE));
        return all.compareTo(tooMuch) < 0;
    }
}
