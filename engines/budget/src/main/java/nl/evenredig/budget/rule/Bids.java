// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.rule;

/// For each project a lower bound on its price per point, in doubles, that only ever rises during a run.
///
/// Prices rise because voters only get poorer. For any split of the supporters in two, the price `r` obeys
/// `cost <= money of the first part + r * points of the second`, so every split gives a bound; the split at the last
/// bound is the best next one (Newton's method on a concave function, from below). Rounding is subtracted, so a bound is
/// never too high: what is sorted out with bounds is sorted out for certain.
final class Bids {
    /// A step that gains less than this part of the bound is not worth another.
    private static final double WORTHWHILE = 0x1p-36;

    private static final double HALF_ULP = 0x1p-53;

    private final Tableau tableau;
    private final Purses purses;
    private final double[] lowest;
    private final double[] bound;
    private final int[] live;

    /// What a pass over a project's supporters found: who has less than the price of their points, and who has not.
    ///
    /// @param poorestRich the least amount for each point among the latter
    private record Split(double poorMoney, long poorVoters, long richPoints, double poorestRich) {}

    Bids(Tableau tableau, Purses purses) {
        this.tableau = tableau;
        this.purses = purses;
        lowest = new double[tableau.projects()];
        bound = new double[tableau.projects()];
        live = new int[tableau.projects()];
        for (int p = 0; p < lowest.length; p++) {
            lowest[p] = tableau.cost[p] / (double) tableau.totalPoints[p] * (1 - 4 * HALF_ULP);
        }
    }

    /// Forgets everything learned in an earlier run.
    void open() {
        System.arraycopy(lowest, 0, bound, 0, bound.length);
        for (int p = 0; p < live.length; p++) {
            live[p] = tableau.supporters[p].length;
        }
    }

    /// A price per point, in cents, that the project certainly does not undercut.
    double of(int project) {
        return bound[project];
    }

    /// How many supporting ballots still have money; they stand first in the tableau.
    int live(int project) {
        return live[project];
    }

    /// What raising a bound by one step came to.
    enum Raised {
        /// The supporters certainly cannot pay the project together.
        UNAFFORDABLE,
        /// Another step may raise it further.
        HIGHER,
        /// Another step would hardly raise it.
        SETTLED
    }

    /// Raises the bound by one step.
    Raised raise(int project) {
        double cost = tableau.cost[project];
        Split split = pass(project, bound[project]);
        double rounding = (live[project] + 4) * 2 * HALF_ULP * (split.poorMoney + cost);
        double lacking = cost - split.poorMoney - split.poorVoters * purses.error() - rounding;
        if (split.richPoints == 0) {
            return lacking > 0 ? Raised.UNAFFORDABLE : Raised.SETTLED;
        }
        double raised = lacking / split.richPoints * (1 - 4 * HALF_ULP);
        boolean hardly = raised <= bound[project] * (1 + WORTHWHILE);
        bound[project] = Math.max(bound[project], raised);
        return hardly || raised <= split.poorestRich ? Raised.SETTLED : Raised.HIGHER;
    }

    /// Splits the supporters at a price per point; who has nothing left is moved to the back on the way.
    private Split pass(int project, double price) {
        int[] who = tableau.supporters[project];
        int[] points = tableau.points[project];
        int[] voters = tableau.voters;
        double[] money = purses.rough();
        double poor = 0;
        long poorCount = 0;
        long rich = 0;
        double least = Double.POSITIVE_INFINITY;
        int n = live[project];
        for (int i = 0; i < n; ) {
            int ballot = who[i];
            double has = money[ballot];
            if (has < 0) {
                swap(who, i, --n);
                swap(points, i, n);
                continue;
            }
            if (has < price * points[i]) {
                poor += has * voters[ballot];
                poorCount += voters[ballot];
            } else {
                rich += (long) points[i] * voters[ballot];
                if (has < least * points[i]) {
                    least = has / points[i];
                }
            }
            i++;
        }
        live[project] = n;
        return new Split(poor, poorCount, rich, least);
    }

    private static void swap(int[] array, int i, int j) {
        int kept = array[i];
        array[i] = array[j];
        array[j] = kept;
    }
}
