// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.rule;

import java.util.ArrayList;
import java.util.List;
import nl.evenredig.budget.BudgetStep;
import nl.evenredig.budget.Election;
import nl.evenredig.budget.Outcome.Purchase;
import nl.evenredig.exact.Money;
import nl.evenredig.exact.Ratio;

/// What happened during the counts of one tally, kept short: counts in a row with the same projects are one step.
final class Trail {
    private final Election election;
    private final List<BudgetStep> counts = new ArrayList<>();

    Trail(Election election) {
        this.election = election;
    }

    Money cost(List<Integer> projects) {
        Money sum = new Money(0, election.budget().currency());
        for (int project : projects) {
            sum = sum.plus(election.projects().get(project).cost());
        }
        return sum;
    }

    void tried(int number, EqualShares.Run run, Money cost) {
        int from = number;
        if (!counts.isEmpty()
                && counts.getLast() instanceof BudgetStep.Tried last
                && last.funded().equals(run.projects())) {
            from = last.from();
            counts.removeLast();
        }
        counts.add(new BudgetStep.Tried(from, number, run.endowment(), cost, run.projects()));
    }

    void overshot(int number, Ratio endowment, Money cost) {
        counts.add(new BudgetStep.Overshot(number, endowment, cost));
    }

    /// The counts, then what happened in the one that holds.
    List<BudgetStep> steps(EqualShares.Run kept) {
        List<BudgetStep> steps = new ArrayList<>(counts);
        List<BudgetStep.Tied> ties = new ArrayList<>(kept.ties());
        for (Purchase purchase : kept.purchases()) {
            if (!ties.isEmpty() && ties.getFirst().chosen() == purchase.project()) {
                steps.add(ties.removeFirst());
            }
            steps.add(new BudgetStep.Bought(purchase.project(), purchase.perPoint()));
        }
        return steps;
    }

    /// The projects that steps took or bought, in order.
    static List<Integer> taken(List<BudgetStep> steps) {
        List<Integer> taken = new ArrayList<>();
        for (BudgetStep step : steps) {
            switch (step) {
                case BudgetStep.Took took -> taken.add(took.project());
                case BudgetStep.Earned earned -> taken.add(earned.project());
                case BudgetStep.Bought bought -> taken.add(bought.project());
                case BudgetStep.SetApart _,
                        BudgetStep.Tried _,
                        BudgetStep.Overshot _,
                        BudgetStep.Tied _,
                        BudgetStep.Skipped _,
                        BudgetStep.Ended _,
                        BudgetStep.Compared _ -> {}
            }
        }
        return taken;
    }
}
