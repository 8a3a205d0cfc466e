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

    private final int[] candidates;
    private final boolean[] isSettled;
    private int size;

    Market(Tableau tableau, Purses purses, long[] worth) {
        this.purses = purses;
        this.worth = worth;
        bids = new Bids(tableau, purses);
        appraisal = new Appraisal(tableau, purses, bids);
        candidates = new int[tableau.projects()];
        isSettled = new boolean[tableau.projects()];
    }

    /// Opens with these projects for sale.
    void open(int[] eligible) {
        bids.open();
        size = eligible.length;
        System.arraycopy(eligible, 0, candidates, 0, size);
    }

    /// How many supporting ballots of the project may still have money; they stand first in the tableau.
    int live(int project) {
        return bids.live(project);
    }

    /// Takes a project off the market.
    void remove(int project) {
        int place = 0;
        while (candidates[place] != project) {
            place++;
        }
        swap(place, --size);
    }

    /// The exact prices of all projects that are, equally, the best buy; none when nothing can be paid any more.
    ///
    /// The project with the lowest bound always has its turn: its bound is raised by a step, or, when another step would
    /// hardly raise it, its exact price is worked out. What remains above the best exact price is dearer for certain.
    List<Quote> cheapest() {
        List<Quote> best = new ArrayList<>();
        double limit = Double.POSITIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            isSettled[candidates[i]] = false;
        }
        int waiting = size;
        while (waiting > 0) {
            int place = lowest(waiting);
            int p = candidates[place];
            if (key(p) > limit) {
                break;
            }
            if (!isSettled[p]) {
                Bids.Raised raised = bids.raise(p);
                isSettled[p] = raised == Bids.Raised.SETTLED;
                if (raised == Bids.Raised.UNAFFORDABLE) {
                    waiting = drop(place, waiting);
                }
                continue;
            }
            Optional<Quote> quote = appraisal.of(p);
            if (quote.isEmpty()) {
                waiting = drop(place, waiting);
                continue;
            }
            keepCheapest(best, quote.get());
            limit = atMost(best.getFirst());
            waiting = swap(place, waiting - 1);
        }
        return best;
    }

    /// Where, among the first `waiting` candidates, the one with the lowest bound stands.
    private int lowest(int waiting) {
        int place = 0;
        for (int i = 1; i < waiting; i++) {
            if (key(candidates[i]) < key(candidates[place])) {
                place = i;
            }
        }
        return place;
    }

    /// Takes a candidate that still waited off the market. Returns how many still wait.
    private int drop(int place, int waiting) {
        int last = swap(place, waiting - 1);
        swap(last, --size);
        return last;
    }

    /// Exchanges two candidates. Returns the second place.
    private int swap(int place, int other) {
        int kept = candidates[place];
        candidates[place] = candidates[other];
        candidates[other] = kept;
        return other;
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

    /// The exact price for each unit of utility, rounded up.
    private double atMost(Quote quote) {
        return quote.rough(purses.coins()) / worth[quote.project()] * ROUNDING;
    }

    /// A lower bound on the price for each unit of utility, rounded down.
    private double key(int p) {
        return bids.of(p) / worth[p] * (2 - ROUNDING);
    }
}
