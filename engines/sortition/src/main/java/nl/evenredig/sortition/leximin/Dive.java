// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.leximin;

import java.util.Optional;

/// Finds a panel within bounds, as good as it can for given gains: solves it with split seats, fixes a kind that is
/// split, solves again, and turns back where that fails.
final class Dive {
    private static final double WHOLE = 1e-6;
    private static final int THOROUGH = 20_000;

    private final Frame frame;
    private final Simplex simplex;
    private int tries;
    private double worth;
    private double[] gains = new double[0];
    private boolean isExhaustive;

    Dive(Frame frame) {
        this.frame = frame;
        simplex = new Simplex(frame);
    }

    /// Bounds of the kinds, then of the rows' sums.
    static final class Bounds {
        private final int[] least;
        private final int[] most;

        Bounds(int[] least, int[] most) {
            this.least = least;
            this.most = most;
        }

        int[] least() {
            return least;
        }

        int[] most() {
            return most;
        }

        boolean admit(Frame frame, int[] seats) {
            int[] sums = frame.sums(seats);
            for (int i = 0; i < least.length; i++) {
                int has = i < seats.length ? seats[i] : sums[i - seats.length];
                if (has < least[i] || has > most[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    /// A panel within the bounds, the first found where `gains` pull.
    ///
    /// @param most how many times it may solve
    Optional<int[]> panel(Bounds bounds, double[] gains, int most) {
        worth = Double.NEGATIVE_INFINITY;
        return look(bounds, gains, most);
    }

    /// A panel within the bounds that is worth at least so much.
    Optional<int[]> better(Bounds bounds, double[] gains, double worth) {
        this.worth = worth;
        return look(bounds, gains, THOROUGH);
    }

    private Optional<int[]> look(Bounds bounds, double[] gains, int most) {
        this.gains = gains;
        for (int i = 0; i < bounds.least().length; i++) {
            if (bounds.least()[i] > bounds.most()[i]) {
                isExhaustive = true;
                return Optional.empty();
            }
            simplex.bound(i, bounds.least()[i], bounds.most()[i]);
        }
        double[] costs = new double[gains.length];
        for (int k = 0; k < costs.length; k++) {
            costs[k] = -gains[k];
        }
        simplex.costs(costs);
        tries = most;
        isExhaustive = true;
        Optional<int[]> found = search();
        isExhaustive &= found.isEmpty();
        return found.filter(seats -> bounds.admit(frame, seats));
    }

    /// How many of its tries the last search had left.
    int left() {
        return Math.max(0, tries);
    }

    /// Whether the last search that found nothing had tried everything.
    boolean isExhaustive() {
        return isExhaustive;
    }

    private Optional<int[]> search() {
        if (tries-- <= 0) {
            isExhaustive = false;
            return Optional.empty();
        }
        if (!simplex.solve()) {
            isExhaustive &= simplex.isProven();
            return Optional.empty();
        }
        double[] values = simplex.values();
        if (worthOf(values) < worth - WHOLE) {
            return Optional.empty();
        }
        int split = split(values);
        if (split < 0) {
            return Optional.of(rounded(values));
        }
        double least = simplex.least(split);
        double most = simplex.most(split);
        double down = Math.floor(values[split]);
        Optional<int[]> found = side(split, true, down);
        simplex.bound(split, least, most);
        if (found.isEmpty()) { // out of tries, the search itself says that it was not exhaustive
            found = side(split, false, down);
            simplex.bound(split, least, most);
        }
        return found;
    }

    private double worthOf(double[] values) {
        double sum = 0;
        for (int k = 0; k < values.length; k++) {
            sum += values[k] * gains[k];
        }
        return sum;
    }

    private Optional<int[]> side(int kind, boolean up, double down) {
        if (up) {
            simplex.bound(kind, down + 1, simplex.most(kind));
        } else {
            simplex.bound(kind, simplex.least(kind), down);
        }
        return search();
    }

    /// The split kind nearest to the whole number above it; -1 when none is split. Rounding up decides most: a seat given
    /// to one kind takes it from many.
    private static int split(double[] values) {
        int best = -1;
        double nearest = 1;
        for (int k = 0; k < values.length; k++) {
            double off = Math.abs(values[k] - Math.rint(values[k]));
            double up = Math.ceil(values[k]) - values[k];
            if (off > WHOLE && up < nearest) {
                nearest = up;
                best = k;
            }
        }
        return best;
    }

    private static int[] rounded(double[] values) {
        int[] seats = new int[values.length];
        for (int k = 0; k < seats.length; k++) {
            seats[k] = (int) Math.rint(values[k]);
        }
        return seats;
    }
}
