// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.rule;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import nl.evenredig.budget.BudgetStep;
import nl.evenredig.budget.Outcome.Purchase;
import nl.evenredig.budget.Utility;
import nl.evenredig.exact.Ratio;

/// The Method of Equal Shares, one complete run at a time.
///
/// Everyone holds the same amount. Again and again the project is bought for which its supporters, each paying the same
/// for each unit of utility or all they have left, pay least; until no project can be paid by its supporters.
///
/// Exact: doubles with a proven bound on their error only sort out which projects need an exact look ([Bids]); prices
/// ([Appraisal]), comparisons and ties are exact. Cost of a run with `k` purchases: `k` passes over the supporters of a
/// few projects and `k²` operations on numbers of about `16 k` bits.
// Peters, Pierczyński & Skowron, "Proportional Participatory Budgeting with Additive Utilities",
// NeurIPS 2021, section 3.
final class EqualShares {
    /// Half the width of the band, as a part of the price, within which a payer is compared exactly.
    private static final double BAND = 0x1p-40;

    private final Tableau tableau;
    private final Precedence precedence;
    private final Purses purses;
    private final Market market;
    private final int[] eligible;

    /// What one run came to: what was bought in order, at which prices in coins, and the ties on the way.
    record Run(
            Ratio endowment,
            List<Integer> projects,
            BigInteger coins,
            List<BigInteger> prices,
            List<BudgetStep.Tied> ties) {
        /// The purchases with their prices in cents.
        List<Purchase> purchases() {
            List<Purchase> purchases = new ArrayList<>();
            for (int j = 0; j < prices.size(); j++) {
                purchases.add(new Purchase(projects.get(j), new Ratio(prices.get(j), coins)));
            }
            return purchases;
        }
    }

    /// @param eligible the projects that may be bought; each with supporters
    EqualShares(Tableau tableau, Utility utility, Precedence precedence, int[] eligible) {
        this.tableau = tableau;
        this.precedence = precedence;
        this.eligible = eligible.clone();
        purses = new Purses(tableau);
        long[] worth = new long[tableau.projects()];
        for (int p = 0; p < worth.length; p++) {
            worth[p] = utility == Utility.COST ? tableau.cost[p] : 1;
        }
        market = new Market(tableau, purses, worth);
    }

    /// Runs once with the given amount for everyone, in cents.
    Run run(Ratio endowment) {
        purses.open(endowment);
        market.open(eligible);
        List<Integer> bought = new ArrayList<>();
        List<BudgetStep.Tied> ties = new ArrayList<>();
        for (List<Quote> best = market.cheapest(); !best.isEmpty(); best = market.cheapest()) {
            Quote chosen = best.getFirst();
            if (best.size() > 1) {
                BudgetStep.Tied tie = precedence.among(best.stream().map(Quote::project).toList());
                ties.add(tie);
                chosen = best.stream().filter(q -> q.project() == tie.chosen()).toList().getFirst();
            }
            buy(chosen);
            bought.add(chosen.project());
        }
        return new Run(
                endowment, List.copyOf(bought), purses.coins(), purses.prices(), List.copyOf(ties));
    }

    /// The run in which nobody had anything: before the first.
    Run none() {
        return new Run(Ratio.ZERO, List.of(), BigInteger.ONE, List.of(), List.of());
    }

    private void buy(Quote quote) {
        int project = quote.project();
        market.remove(project);
        double price = purses.enter(quote);
        double error = purses.error();
        double[] money = purses.rough();
        int[] supporters = tableau.supporters[project];
        int[] points = tableau.points[project];
        int live = market.live(project);
        for (int i = 0; i < live; i++) {
            int ballot = supporters[i];
            double has = money[ballot];
            double full = price * points[i];
            if (has < 0) {
                continue;
            }
            boolean poor = has + error < full * (1 - BAND);
            boolean rich = has - error > full * (1 + BAND);
            boolean pays = rich || (!poor && purses.canPayLast(ballot));
            money[ballot] = pays ? Math.max(0, has - full) : -1;
        }
    }
}
