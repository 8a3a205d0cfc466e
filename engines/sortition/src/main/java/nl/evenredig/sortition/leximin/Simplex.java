// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.leximin;

import java.util.Arrays;

/// A bounded dual simplex in doubles, to search with: whatever it finds is checked in whole numbers before it counts.
///
/// Least cost over `sums - slacks = 0` with bounds on kinds and sums. Because every variable has two bounds, any basis
/// holds for some side of each, so it starts anywhere and goes on after any change of bounds or costs.
final class Simplex {
    private static final double TOLERANCE = 1e-9;
    private static final double PIVOT = 1e-7;
    private static final int REFRESH = 50;

    private final Frame frame;
    private final int kinds;
    private final int height;
    private final double[] least;
    private final double[] most;
    private final double[] cost;
    private final double[] slope;
    private final boolean[] isBasic;
    private final boolean[] atMost;
    private final Inverse inverse;
    private final double[] basic;
    private int age;
    private int stuck;

    Simplex(Frame frame) {
        this.frame = frame;
        kinds = frame.kinds();
        height = frame.height();
        int variables = kinds + height;
        least = new double[variables];
        most = new double[variables];
        cost = new double[variables];
        slope = new double[variables];
        isBasic = new boolean[variables];
        atMost = new boolean[variables];
        Arrays.fill(isBasic, kinds, variables, true);
        inverse = new Inverse(frame);
        basic = new double[height];
    }

    void bound(int variable, double from, double to) {
        least[variable] = from;
        most[variable] = to;
    }

    double least(int variable) {
        return least[variable];
    }

    double most(int variable) {
        return most[variable];
    }

    /// What a seat of each kind costs.
    void costs(double[] costs) {
        System.arraycopy(costs, 0, cost, 0, kinds);
        Arrays.fill(cost, kinds, kinds + height, 0);
        price();
    }

    /// The variable at a place of the basis.
    int holds(int place) {
        return inverse.holds[place];
    }

    boolean isBasic(int variable) {
        return isBasic[variable];
    }

    /// The place at which it found no way on, when [#solve] found no point.
    int stuck() {
        return stuck;
    }

    /// The seats of all kinds.
    double[] values() {
        double[] values = new double[kinds];
        for (int k = 0; k < kinds; k++) {
            values[k] = atMost[k] ? most[k] : least[k];
        }
        for (int place = 0; place < height; place++) {
            if (inverse.holds[place] < kinds) {
                values[inverse.holds[place]] = basic[place];
            }
        }
        return values;
    }

    /// Least cost within the bounds; false when there is no such point, or none was found in time.
    boolean solve() {
        side();
        refresh();
        int limit = 50 * height + 2000;
        for (int pivots = 0; pivots < limit; pivots++) {
            int place = worst();
            if (place < 0) {
                return true;
            }
            if (!step(place)) {
                return false;
            }
        }
        return false;
    }

    /// Puts everything outside the basis on the side where its slope holds it.
    private void side() {
        for (int variable = 0; variable < slope.length; variable++) {
            if (slope[variable] > TOLERANCE) {
                atMost[variable] = false;
            } else if (slope[variable] < -TOLERANCE) {
                atMost[variable] = true;
            }
        }
    }

    /// What each row costs.
    double[] prices() {
        double[] prices = new double[height];
        for (int place = 0; place < height; place++) {
            double own = cost[inverse.holds[place]];
            if (own != 0) {
                inverse.add(place, own, prices);
            }
        }
        return prices;
    }

    private void price() {
        double[] prices = prices();
        for (int variable = 0; variable < slope.length; variable++) {
            slope[variable] =
                    isBasic[variable] ? 0 : cost[variable] - inverse.dot(prices, variable);
        }
    }

    /// What the basic variables are, anew.
    private void refresh() {
        double[] left = new double[height];
        for (int k = 0; k < kinds; k++) {
            double value = atMost[k] ? most[k] : least[k];
            if (!isBasic[k] && value != 0) {
                for (int row : frame.rows[k]) {
                    left[row] -= value;
                }
            }
        }
        for (int row = 0; row < height; row++) {
            int variable = kinds + row;
            if (!isBasic[variable]) {
                left[row] += atMost[variable] ? most[variable] : least[variable];
            }
        }
        inverse.times(left, basic);
    }

    private int worst() {
        int worst = -1;
        double furthest = TOLERANCE * 10;
        for (int place = 0; place < height; place++) {
            int variable = inverse.holds[place];
            double outside =
                    Math.max(least[variable] - basic[place], basic[place] - most[variable]);
            if (outside > furthest) {
                furthest = outside;
                worst = place;
            }
        }
        return worst;
    }

    private boolean step(int place) {
        int leaving = inverse.holds[place];
        boolean below = basic[place] < least[leaving];
        double[] row = inverse.across(place);
        double outside = below ? least[leaving] - basic[place] : basic[place] - most[leaving];
        int entering = entering(row, below, outside);
        if (entering < 0) {
            stuck = place;
            return false;
        }
        double rate = slope[entering] / row[entering];
        for (int variable = 0; variable < row.length; variable++) {
            slope[variable] -= rate * row[variable];
        }
        slope[entering] = 0;
        slope[leaving] = -rate;
        move(place, entering, below ? least[leaving] : most[leaving]);
        isBasic[leaving] = false;
        isBasic[entering] = true;
        atMost[leaving] = !below;
        age++;
        if (age % REFRESH == 0) {
            inverse.renew(age % (8 * REFRESH) == 0);
            price();
            refresh();
        }
        return true;
    }

    private void move(int place, int entering, double bound) {
        double[] column = inverse.column(entering);
        double far = (basic[place] - bound) / column[place];
        double start = atMost[entering] ? most[entering] : least[entering];
        for (int i = 0; i < height; i++) {
            basic[i] -= far * column[i];
        }
        basic[place] = start + far;
        inverse.pivot(place, entering, column);
    }

    /// The variable that brings the leaving one to its bound; those whose slope gives way before go to their other side,
    /// as long as that is not enough. None when all together are not enough.
    // The long step: Maros, "Computational Techniques of the Simplex Method", 2003, section 10.3.
    private int entering(double[] row, boolean below, double outside) {
        int[] candidates = candidates(row, below);
        int count = candidates.length;
        double left = outside;
        while (count > 0) {
            int first = first(candidates, count, row);
            int variable = candidates[first];
            left -= Math.abs(row[variable]) * (most[variable] - least[variable]);
            if (left <= TOLERANCE) {
                flip(candidates, count);
                return variable;
            }
            count--;
            candidates[first] = candidates[count];
            candidates[count] = variable;
        }
        return -1;
    }

    private int[] candidates(double[] row, boolean below) {
        int[] found = new int[row.length];
        int count = 0;
        for (int variable = 0; variable < row.length; variable++) {
            double along = below ? row[variable] : -row[variable];
            boolean helps = atMost[variable] ? along > PIVOT : along < -PIVOT;
            if (helps && !isBasic[variable] && least[variable] != most[variable]) {
                found[count++] = variable;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /// Where the candidate is whose slope gives way first; of nearly equal ones that with the largest pivot.
    private int first(int[] candidates, int count, double[] row) {
        int best = 0;
        double nearest = Double.MAX_VALUE;
        for (int i = 0; i < count; i++) {
            double along = Math.abs(row[candidates[i]]);
            double ratio = Math.abs(slope[candidates[i]]) / along;
            boolean isTie = Math.abs(ratio - nearest) <= TOLERANCE;
            boolean isLarger = isTie && along > Math.abs(row[candidates[best]]);
            if ((ratio < nearest && !isTie) || isLarger) {
                best = i;
                nearest = Math.min(nearest, ratio);
            }
        }
        return best;
    }

    /// Those that were passed, put at the end, go to their other side.
    private void flip(int[] candidates, int from) {
        for (int i = from; i < candidates.length; i++) {
            atMost[candidates[i]] = !atMost[candidates[i]];
        }
        if (from < candidates.length) {
            refresh();
        }
    }
}
