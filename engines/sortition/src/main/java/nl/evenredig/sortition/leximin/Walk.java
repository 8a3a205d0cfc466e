// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.leximin;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.evenredig.exact.Ratio;

/// Writes a point as a mix of whole panels: takes a panel on the same face of the frame, as much of it as leaves the rest
/// inside, and goes on with the rest, which lies on a smaller face.
///
/// Exact: the rest is kept in whole numbers over one unit. It ends when the rest is empty, or when no panel is found on
/// the face; then the point may not be a mix of panels at all.
final class Walk {
    /// How often it looks for a panel on a face: where kinds and rows are rounded, where kinds are, then twice
    /// anywhere on the face, each time leaving more to chance.
    private static final int ROUNDS = 4;

    private static final int LOOSEST = 2;
    private static final int TRIES = 100;

    private final Frame frame;
    private final Dive dive;
    private final Random random;
    private final List<Part> parts = new ArrayList<>();
    private BigInteger[] rest;
    private BigInteger left;

    /// A panel, in seats of each kind, and its weight.
    static final class Part {
        private final int[] seats;
        private final BigInteger weight;

        Part(int[] seats, BigInteger weight) {
            this.seats = seats;
            this.weight = weight;
        }

        int[] seats() {
            return seats;
        }

        BigInteger weight() {
            return weight;
        }
    }

    private Walk(Frame frame, Ratio[] point, Random random) {
        this.frame = frame;
        this.random = random;
        dive = new Dive(frame);
        left = BigInteger.ONE;
        for (Ratio seats : point) {
            BigInteger below = seats.denominator();
            left = left.divide(left.gcd(below)).multiply(below);
        }
        rest = new BigInteger[point.length];
        for (int k = 0; k < rest.length; k++) {
            rest[k] = point[k].numerator().multiply(left.divide(point[k].denominator()));
        }
    }

    /// Walks as far as it can.
    static Walk of(Frame frame, Ratio[] point, long seed) {
        Walk walk = new Walk(frame, point, new Random(seed));
        boolean goesOn = true;
        while (goesOn && walk.left.signum() > 0) {
            goesOn = walk.step();
        }
        return walk;
    }

    /// Whether the panels' mix is exactly the point.
    boolean isClosed() {
        return left.signum() == 0;
    }

    List<Part> parts() {
        return parts;
    }

    private boolean step() {
        BigInteger[] sums = sums();
        Optional<int[]> found = Optional.empty();
        for (int round = 0; round < ROUNDS && found.isEmpty(); round++) {
            int how = Math.min(LOOSEST, round);
            double[] gains = gains(round);
            found = dive.panel(bounds(sums, how), gains, TRIES);
        }
        found.ifPresent(seats -> take(seats, sums));
        return found.isPresent();
    }

    private BigInteger[] sums() {
        BigInteger[] sums = new BigInteger[frame.height()];
        Arrays.fill(sums, BigInteger.ZERO);
        for (int k = 0; k < rest.length; k++) {
            for (int row : frame.rows[k]) {
                sums[row] = sums[row].add(rest[k]);
            }
        }
        return sums;
    }

    /// Pulls every kind to the nearer whole number, a little differently each time.
    private double[] gains(int round) {
        double noise = 0.02 + 0.3 * round;
        double[] gains = new double[rest.length];
        for (int k = 0; k < gains.length; k++) {
            double seats = new Ratio(rest[k], left).approximate();
            double part = seats - Math.floor(seats);
            gains[k] = part - 0.5 + noise * (random.nextDouble() - 0.5);
        }
        return gains;
    }

    /// The face on which the rest lies; with `how` 1 and 0 narrowed to the whole numbers around it.
    private Dive.Bounds bounds(BigInteger[] sums, int how) {
        int kinds = frame.kinds();
        int[] least = new int[kinds + frame.height()];
        int[] most = new int[least.length];
        for (int i = 0; i < least.length; i++) {
            boolean isKind = i < kinds;
            BigInteger[] parts = (isKind ? rest[i] : sums[i - kinds]).divideAndRemainder(left);
            int down = parts[0].intValueExact();
            int up = parts[1].signum() == 0 ? down : down + 1;
            int from = isKind ? 0 : frame.least[i - kinds];
            int to = isKind ? frame.count[i] : frame.most[i - kinds];
            boolean isTight = down == up && (down == from || down == to);
            boolean isNarrow = isKind ? how <= 1 : how == 0;
            least[i] = isTight || isNarrow ? down : from;
            most[i] = isTight || isNarrow ? up : to;
        }
        return new Dive.Bounds(least, most);
    }

    /// Takes as much of a panel as leaves the rest inside the frame.
    private void take(int[] seats, BigInteger[] sums) {
        int[] own = frame.sums(seats);
        Step step = new Step(left);
        for (int k = 0; k < seats.length; k++) {
            step.leave(rest[k], seats[k]);
            step.leave(times(left, frame.count[k]).subtract(rest[k]), frame.count[k] - seats[k]);
        }
        for (int row = 0; row < own.length; row++) {
            step.leave(
                    sums[row].subtract(times(left, frame.least[row])), own[row] - frame.least[row]);
            step.leave(
                    times(left, frame.most[row]).subtract(sums[row]), frame.most[row] - own[row]);
        }
        finer(step.factor());
        BigInteger weight = step.numerator();
        parts.add(new Part(seats, weight));
        left = left.subtract(weight);
        for (int k = 0; k < seats.length; k++) {
            rest[k] = rest[k].subtract(times(weight, seats[k]));
        }
    }

    /// The longest step: the least quotient of what is there and what each unit of the step takes.
    private static final class Step {
        private BigInteger has;
        private BigInteger takes = BigInteger.ONE;

        Step(BigInteger most) {
            has = most;
        }

        void leave(BigInteger there, int perUnit) {
            BigInteger rate = BigInteger.valueOf(perUnit);
            if (perUnit > 0 && there.multiply(takes).compareTo(has.multiply(rate)) < 0) {
                BigInteger common = there.gcd(rate);
                has = there.divide(common);
                takes = rate.divide(common);
            }
        }

        BigInteger numerator() {
            return has;
        }

        BigInteger factor() {
            return takes;
        }
    }

    /// Makes the unit smaller.
    private void finer(BigInteger factor) {
        if (factor.equals(BigInteger.ONE)) {
            return;
        }
        left = left.multiply(factor);
        for (int k = 0; k < rest.length; k++) {
            rest[k] = rest[k].multiply(factor);
        }
        parts.replaceAll(part -> new Part(part.seats(), part.weight().multiply(factor)));
    }

    private static BigInteger times(BigInteger value, int factor) {
        return value.multiply(BigInteger.valueOf(factor));
    }
}
