// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The projects that can still be bought during a run, the most promising first.
final class Market {
    /// Room for the rounding of one exact price to a double and its division by a worth.
    private static final double ROUNDING = 1 + 0x1p-50;

    private final Bids bids;
    private final Appraisal appraisal;
    private final Purses purses;

    /// What a point on each project is worth.
    private final long[] worth;

    private final int[] order;
    private final boolean[] settled;
    private final boolean[] gone;
    private int size;

    Market(Tableau tableau, Purses purses, long[] worth) {
        this.purses = purses;
        this.worth = worth;
        bids = new Bids(tableau, purses);
        appraisal = new Appraisal(tableau, purses, bids);
        order = new int[tableau.projects()];
        settled = new boolean[tableau.projects()];
        gone = new boolean[tableau.projects()];
    }

    /// Opens with these projects for sale.
    void open(int[] eligible) {
        bids.open();
        size = eligible.length;
        System.arraycopy(eligible, 0, order, 0, size);
        for (int p : eligible) {
            gone[p] = false;
        }
    }

    /// How many supporting ballots of the project may still have money; they stand first in the tableau.
    int live(int project) {
        return bids.live(project);
    }

    /// Takes a project off the market.
    void remove(int project) {
        gone[project] = true;
    }

    /// The exact prices of all projects that are, equally, the best buy; none when nothing can be paid any more.
    List<Quote> cheapest() {
        sort();
        raiseBounds();
        sort();
        List<Quote> best = new ArrayList<>();
        double limit = Double.POSITIVE_INFINITY;
        for (int i = 0; i < size && key(order[i]) <= limit; i++) {
            int p = order[i];
            if (!settled[p] && !raise(p, limit)) {
                continue;
            }
            Optional<Quote> quote = appraisal.of(p);
            if (quote.isEmpty()) {
                gone[p] = true;
            } else {
                keepCheapest(best, quote.get());
                limit = best.getFirst().rough(purses.coins()) / worth[best.getFirst().project()];
                limit *= ROUNDING;
            }
        }
        return best;
    }

    /// Raises bounds, most promising first, until the rest is certainly dearer than the least raised bound.
    private void raiseBounds() {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            settled[order[i]] = false;
        }
        for (int i = 0; i < size && key(order[i]) <= least; i++) {
            if (raise(order[i], least)) {
                least = Math.min(least, key(order[i]));
            }
        }
    }

    /// Whether the project may still be as cheap as `limit` for each unit of utility, after raising its bound.
    private boolean raise(int p, double limit) {
        Bids.Raised raised = bids.raise(p, limit * worth[p] * ROUNDING);
        gone[p] = raised == Bids.Raised.UNAFFORDABLE;
        settled[p] = raised == Bids.Raised.SETTLED;
        return settled[p];
    }

    private void keepCheapest(List<Quote> best, Quote quote) {
        int comparison =
                best.isEmpty()
                        ? -1
                        : quote.compareTo(
                                best.getFirst(),
                                worth[quote.project()],
                                worth[best.getFirst().project()]);
        if (comparison < 0) {
            best.clear();
        }
        if (comparison <= 0) {
            best.add(quote);
        }
    }

    /// A lower bound on the price for each unit of utility, rounded down.
    private double key(int p) {
        return bids.of(p) / worth[p] * (2 - ROUNDING);
    }

    /// Drops what is gone and sorts the rest by bound; by insertion, for little moves from one round to the next.
    private void sort() {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            int p = order[i];
            if (gone[p]) {
                continue;
            }
            int j = kept++;
            for (; j > 0 && key(order[j - 1]) > key(p); j--) {
                order[j] = order[j - 1];
            }
            order[j] = p;
        }
        size = kept;
    }
}
