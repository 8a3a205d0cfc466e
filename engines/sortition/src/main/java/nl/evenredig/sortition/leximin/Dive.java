// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.leximin;

import java.util.Optional;

/// Finds a panel within bounds, as good as it can for given gains: solves it with split seats, fixes a kind that is
/// split, solves again, and turns back where that fails.
final class Dive {
    private static final double WHOLE = 1e-6;

    private final Frame frame;
    private final Simplex simplex;
    private int tries;

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
        for (int i = 0; i < bounds.least().length; i++) {
            if (bounds.least()[i] > bounds.most()[i]) {
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
        return search().filter(seats -> bounds.admit(frame, seats));
    }

    private Optional<int[]> search() {
        if (tries-- <= 0 || !simplex.solve()) {
            return Optional.empty();
        }
        double[] values = simplex.values();
        int split = split(values);
        if (split < 0) {
            return Optional.of(rounded(values));
        }
        double least = simplex.least(split);
        double most = simplex.most(split);
        double down = Math.floor(values[split]);
        Optional<int[]> found = side(split, true, down);
        simplex.bound(split, least, most);
        if (found.isEmpty()) {
            found = side(split, false, down);
            simplex.bound(split, least, most);
        }
        return found;
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
