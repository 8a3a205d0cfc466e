// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.rule;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import nl.evenredig.budget.BudgetStep;
import nl.evenredig.budget.Election;
import nl.evenredig.budget.Utility;
import nl.evenredig.exact.Money;

/// Most utility for each cent first; with cost utility that is most votes (or points) first. Takes what fits, skips what
/// does not, never takes what nobody chose.
final class Greedy {
    private final Election election;
    private final Tableau tableau;
    private final Utility utility;
    private final Precedence precedence;

    Greedy(Election election, Tableau tableau, Utility utility, Precedence precedence) {
        this.election = election;
        this.tableau = tableau;
        this.utility = utility;
        this.precedence = precedence;
    }

    /// Takes or skips each of the projects in turn, starting with the money left.
    ///
    /// @param projects positions of the projects that may be taken
    /// @return a step for each project, ties before the project they put first
    List<BudgetStep> fill(List<Integer> projects, Money left) {
        List<Integer> waiting =
                new ArrayList<>(projects.stream().filter(p -> tableau.totalPoints[p] > 0).toList());
        List<BudgetStep> steps = new ArrayList<>();
        Money rest = left;
        while (!waiting.isEmpty()) {
            int next = strongest(waiting, steps);
            waiting.remove(Integer.valueOf(next));
            Money cost = election.projects().get(next).cost();
            if (cost.isMoreThan(rest)) {
                steps.add(new BudgetStep.Skipped(next, rest));
            } else {
                rest = rest.minus(cost);
                steps.add(new BudgetStep.Took(next, rest));
            }
        }
        return steps;
    }

    private int strongest(List<Integer> waiting, List<BudgetStep> steps) {
        int best = waiting.stream().max(this::compare).orElseThrow();
        List<Integer> equal = waiting.stream().filter(p -> compare(p, best) == 0).toList();
        if (equal.size() == 1) {
            return best;
        }
        BudgetStep.Tied tie = precedence.among(equal);
        steps.add(tie);
        return tie.chosen();
    }

    /// By total utility for each cent; with cost utility that is by total points.
    private int compare(int p, int q) {
        if (utility == Utility.COST) {
            return Long.compare(tableau.totalPoints[p], tableau.totalPoints[q]);
        }
        return product(tableau.totalPoints[p], tableau.cost[q])
                .compareTo(product(tableau.totalPoints[q], tableau.cost[p]));
    }

    private static BigInteger product(long left, long right) {
        return BigInteger.valueOf(left).multiply(BigInteger.valueOf(right));
    }
}
