// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.leximin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// The best mix of known panels: gives every kind as large a part of its wish as it can, the same part for all. A primal
/// simplex in doubles, to search with; whatever it finds is checked in whole numbers before it counts.
///
/// Rows: for each kind, seats in the mix minus `part` times the wish is at least zero; then the weights add up to one. The
/// right-hand sides are moved a little, each by another amount, so that it does not stand still.
final class Mix {
    private static final double TOLERANCE = 1e-9;
    private static final double SHIFT = 1e-10;
    private static final double PRICE = 1e-7;
    static final int PART = -1;
    private static final int FRESH = 400;

    private final double[] wishes;
    private final int height;
    private final List<int[]> panels = new ArrayList<>();
    private final int[] holds;
    private final double[][] inverse;
    private final double[] shifts;
    private final double[] basic;
    private int pivots;

    /// @param wishes seats of each kind, more than none
    /// @param first any panel, in seats of those kinds
    Mix(double[] wishes, int[] first, Random random) {
        this.wishes = wishes;
        height = wishes.length + 1;
        holds = new int[height];
        inverse = new double[height][height];
        shifts = new double[height];
        basic = new double[height];
        panels.add(first);
        for (int k = 0; k < wishes.length; k++) {
            holds[k] = slack(k);
            inverse[k][k] = -1;
            inverse[k][height - 1] = first[k];
            shifts[k] = SHIFT * (1 + random.nextDouble());
            basic[k] = first[k] + shifts[k];
        }
        inverse[height - 1][height - 1] = 1;
        basic[height - 1] = 1;
    }

    /// What the basis holds: numbers of panels, [#PART], and others below it.
    int[] basis() {
        return holds.clone();
    }

    /// What more than its wish one kind has, as a variable.
    static int slack(int kind) {
        return -2 - kind;
    }

    void add(int[] panel) {
        panels.add(panel);
    }

    /// The part of its wish that every kind gets.
    double part() {
        for (int place = 0; place < height; place++) {
            if (holds[place] == PART) {
                return basic[place];
            }
        }
        return 0;
    }

    /// The weight of each panel.
    double[] weights() {
        double[] weights = new double[panels.size()];
        IntStream.range(0, height)
                .filter(place -> holds[place] >= 0)
                .forEach(place -> weights[holds[place]] = Math.max(0, basic[place]));
        return weights;
    }

    /// What a seat of each kind is worth to the mix; last, with a minus sign, what a panel must be worth to help it.
    double[] prices() {
        double[] prices = new double[height];
        for (int place = 0; place < height; place++) {
            if (holds[place] == PART) {
                return Arrays.stream(inverse[place]).map(it -> -it).toArray();
            }
        }
        return prices;
    }

    /// By how much a panel is worth more than it must be.
    double gain(int[] panel, double[] prices) {
        double gain = prices[height - 1];
        for (int k = 0; k < wishes.length; k++) {
            if (panel[k] != 0) {
                gain += prices[k] * panel[k];
            }
        }
        return gain;
    }

    /// Makes the part as large as the known panels allow, within so many pivots.
    void solve(int most) {
        if (part() == 0 && Arrays.stream(holds).noneMatch(it -> it == PART)) {
            enter(PART);
        }
        for (int i = 0; i < most; i++) {
            int best = entering();
            if (best == PART || !enter(best)) {
                return;
            }
        }
    }

    /// Which kinds have a price: they cannot have more.
    boolean[] dear() {
        double[] prices = prices();
        boolean[] dear = new boolean[wishes.length];
        IntStream.range(0, dear.length).forEach(k -> dear[k] = prices[k] > PRICE);
        return dear;
    }

    /// Keeps for every kind what it has now, and lets some wish no more.
    void settle(boolean[] done) {
        double[] prices = prices();
        int dearest =
                IntStream.range(0, wishes.length)
                        .reduce(0, (one, k) -> prices[k] > prices[one] ? k : one);
        for (int place = 0; place < height; place++) {
            if (holds[place] == PART) {
                for (int k = 0; k < wishes.length; k++) {
                    shifts[k] -= basic[place] * wishes[k];
                    wishes[k] = done[k] ? 0 : wishes[k];
                }
                pivot(place, slack(dearest), column(slack(dearest)));
                refresh();
                return;
            }
        }
    }

    /// What helps most; [#PART] when nothing does.
    private int entering() {
        double[] prices = prices();
        int best = PART;
        double most = TOLERANCE;
        for (int k = 0; k < wishes.length; k++) {
            if (-prices[k] > most) {
                most = -prices[k];
                best = slack(k);
            }
        }
        for (int p = 0; p < panels.size(); p++) {
            double gain = gain(panels.get(p), prices);
            if (gain > most) {
                most = gain;
                best = p;
            }
        }
        return best;
    }

    private double[] column(int variable) {
        double[] plain = plain(variable);
        double[] column = new double[height];
        for (int place = 0; place < height; place++) {
            for (int i = 0; i < height; i++) {
                column[place] += inverse[place][i] * plain[i];
            }
        }
        return column;
    }

    private boolean enter(int variable) {
        double[] column = column(variable);
        int leaving = -1;
        double nearest = Double.MAX_VALUE;
        for (int place = 0; place < height; place++) {
            if (column[place] > TOLERANCE && holds[place] != PART) {
                double ratio = Math.max(0, basic[place]) / column[place];
                boolean isTie = Math.abs(ratio - nearest) < 1e-13;
                boolean isLarger = isTie && column[place] > column[leaving];
                if ((ratio < nearest && !isTie) || isLarger) {
                    nearest = ratio;
                    leaving = place;
                }
            }
        }
        if (leaving < 0) {
            return false;
        }
        pivot(leaving, variable, column);
        return true;
    }

    private void pivot(int place, int variable, double[] column) {
        double[] by = inverse[place];
        double over = 1 / column[place];
        double step = basic[place] * over;
        for (int j = 0; j < height; j++) {
            by[j] *= over;
        }
        for (int i = 0; i < height; i++) {
            if (i != place && column[i] != 0) {
                double factor = column[i];
                double[] row = inverse[i];
                for (int j = 0; j < height; j++) {
                    row[j] -= factor * by[j];
                }
                basic[i] -= factor * step;
            }
        }
        basic[place] = step;
        holds[place] = variable;
        pivots++;
        if (pivots % FRESH == 0) {
            renew();
            refresh();
        }
    }

    /// Inverts anew, so that rounding does not add up.
    private void renew() {
        double[][] work = new double[height][2 * height];
        for (int place = 0; place < height; place++) {
            double[] column = plain(holds[place]);
            for (int row = 0; row < height; row++) {
                work[row][place] = column[row];
            }
            work[place][height + place] = 1;
        }
        for (int step = 0; step < height; step++) {
            if (!clear(work, step)) {
                return;
            }
        }
        for (int place = 0; place < height; place++) {
            inverse[place] = Arrays.copyOfRange(work[place], height, 2 * height);
        }
    }

    private static boolean clear(double[][] work, int step) {
        int pivot = step;
        for (int row = step; row < work.length; row++) {
            pivot = Math.abs(work[row][step]) > Math.abs(work[pivot][step]) ? row : pivot;
        }
        double[] by = work[pivot];
        work[pivot] = work[step];
        work[step] = by;
        if (Math.abs(by[step]) < TOLERANCE) {
            return false;
        }
        for (int row = 0; row < work.length; row++) {
            double factor = row == step ? 0 : work[row][step] / by[step];
            for (int j = step; j < by.length && factor != 0; j++) {
                work[row][j] -= factor * by[j];
            }
        }
        double over = 1 / by[step];
        for (int j = step; j < by.length; j++) {
            by[j] *= over;
        }
        return true;
    }

    /// The column of a variable as it stands in the rows.
    private double[] plain(int variable) {
        double[] column = new double[height];
        if (variable >= 0) {
            int[] panel = panels.get(variable);
            for (int k = 0; k < panel.length; k++) {
                column[k] = panel[k];
            }
            column[height - 1] = 1;
        } else if (variable == PART) {
            for (int k = 0; k < wishes.length; k++) {
                column[k] = -wishes[k];
            }
        } else {
            column[-2 - variable] = -1;
        }
        return column;
    }

    private void refresh() {
        for (int place = 0; place < height; place++) {
            double sum = inverse[place][height - 1];
            for (int k = 0; k < wishes.length; k++) {
                sum -= inverse[place][k] * shifts[k];
            }
            basic[place] = sum;
        }
    }
}
