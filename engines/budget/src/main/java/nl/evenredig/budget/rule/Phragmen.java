// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.rule;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import nl.evenredig.budget.BudgetStep;
import nl.evenredig.budget.Election;
import nl.evenredig.exact.Money;
import nl.evenredig.exact.Ratio;

/// Sequential Phragmén: everyone earns money at the same pace; a project is bought as soon as its supporters together
/// have earned its cost, and they begin again from nothing. The count ends when the next project does not fit.
///
/// Exact: a supporter's savings began at the moment of their last purchase, so sums need only how many supporters began
/// at each moment. Cost of `k` purchases among `m` projects: `k²·m` operations on long numbers.
// Los, Christoff & Grossi, "Proportional Budget Allocations: Towards a Systematization", IJCAI
// 2022.
final class Phragmen {
    private final Election election;
    private final Tableau tableau;
    private final Precedence precedence;

    /// For each project how many supporters began saving at each moment; moment 0 is the start.
    private final long[][] began;

    private final int[] last;

    /// The moments, in parts of a cent of which `parts` make one.
    private final List<BigInteger> moments = new ArrayList<>(List.of(BigInteger.ZERO));

    private BigInteger parts = BigInteger.ONE;

    Phragmen(Election election, Tableau tableau, Precedence precedence) {
        this.election = election;
        this.tableau = tableau;
        this.precedence = precedence;
        began = new long[tableau.projects()][tableau.projects() + 1];
        for (int p = 0; p < began.length; p++) {
            began[p][0] = tableau.votes[p];
        }
        last = new int[tableau.voters.length];
    }

    /// Buys until the next project does not fit.
    List<BudgetStep> buy(List<Integer> eligible) {
        List<Integer> waiting = new ArrayList<>(eligible);
        List<BudgetStep> steps = new ArrayList<>();
        Money left = election.budget();
        while (!waiting.isEmpty()) {
            List<Quote> best = soonest(waiting);
            Quote next = best.getFirst();
            if (best.size() > 1) {
                BudgetStep.Tied tie = precedence.among(best.stream().map(Quote::project).toList());
                steps.add(tie);
                next = best.stream().filter(q -> q.project() == tie.chosen()).toList().getFirst();
            }
            Money cost = election.projects().get(next.project()).cost();
            if (cost.isMoreThan(left)) {
                steps.add(new BudgetStep.Ended(next.project(), left));
                break;
            }
            left = left.minus(cost);
            waiting.remove(Integer.valueOf(next.project()));
            steps.add(new BudgetStep.Earned(next.project(), enter(next)));
        }
        return steps;
    }

    private List<Quote> soonest(List<Integer> waiting) {
        List<Quote> best = new ArrayList<>();
        for (int p : waiting) {
            Quote quote = moment(p);
            int comparison = best.isEmpty() ? -1 : quote.compareTo(best.getFirst(), 1, 1);
            if (comparison < 0) {
                best.clear();
            }
            if (comparison <= 0) {
                best.add(quote);
            }
        }
        return best;
    }

    /// The moment at which the supporters can pay: their cost and all their beginnings, over their number.
    private Quote moment(int p) {
        BigInteger sum = BigInteger.valueOf(tableau.cost[p]).multiply(parts);
        for (int j = 0; j < moments.size(); j++) {
            if (began[p][j] != 0) {
                sum = sum.add(moments.get(j).multiply(BigInteger.valueOf(began[p][j])));
            }
        }
        return new Quote(p, sum, tableau.votes[p]);
    }

    private Ratio enter(Quote quote) {
        BigInteger supporters = BigInteger.valueOf(quote.points());
        BigInteger finer = supporters.divide(supporters.gcd(quote.coins().mod(supporters)));
        moments.replaceAll(moment -> moment.multiply(finer));
        parts = parts.multiply(finer);
        moments.add(quote.coins().multiply(finer).divide(supporters));
        for (int ballot : tableau.supporters[quote.project()]) {
            beginAgain(ballot);
        }
        return new Ratio(moments.getLast(), parts);
    }

    private void beginAgain(int ballot) {
        int now = moments.size() - 1;
        for (int place = tableau.places[ballot]; place < tableau.places[ballot + 1]; place++) {
            long[] of = began[tableau.chosen[place]];
            of[last[ballot]] -= tableau.voters[ballot];
            of[now] += tableau.voters[ballot];
        }
        last[ballot] = now;
    }
}
