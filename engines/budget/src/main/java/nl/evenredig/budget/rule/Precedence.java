// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.evenredig.budget.BudgetStep;
import nl.evenredig.budget.Election;
import nl.evenredig.budget.Project;
import nl.evenredig.budget.Ties;
import nl.evenredig.exact.Seed;

/// Who goes first when projects are exactly as strong, and what decided it.
final class Precedence {
    /// One criterion with its name in the steps.
    private record Criterion(String name, Comparator<Integer> order) {}

    private final List<Criterion> criteria;

    Precedence(Election election, Ties ties, Seed seed) {
        List<Project> projects = election.projects();
        long[] votes = election.votes();
        criteria =
                switch (ties) {
                    case COST_VOTES_LOT ->
                            List.of(
                                    new Criterion(
                                            "cost",
                                            Comparator.comparing(p -> projects.get(p).cost())),
                                    new Criterion(
                                            "votes", Comparator.comparingLong(p -> -votes[p])),
                                    new Criterion(
                                            "lot",
                                            Comparator.comparing(
                                                    p -> seed.lot(projects.get(p).id()))));
                    case ID ->
                            List.of(
                                    new Criterion(
                                            "id", Comparator.comparing(p -> projects.get(p).id())));
                };
    }

    /// Breaks a tie among two or more projects.
    BudgetStep.Tied among(List<Integer> tied) {
        List<Integer> first = new ArrayList<>(tied);
        String decided = "";
        for (Criterion criterion : criteria) {
            if (first.size() == 1) {
                break;
            }
            int best = first.stream().min(criterion.order()).orElseThrow();
            int before = first.size();
            first.removeIf(p -> criterion.order().compare(p, best) != 0);
            if (first.size() < before) {
                decided = criterion.name();
            }
        }
        return new BudgetStep.Tied(tied.stream().sorted().toList(), first.getFirst(), decided);
    }
}
