// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.evenredig.budget.Ballot;
import nl.evenredig.budget.Ledger;
import nl.evenredig.budget.Outcome;
import nl.evenredig.exact.Ratio;

/// Which group of voters paid how much for which plan; voters grouped by how many of their plans are funded.
///
/// @param groups those with at least one funded plan, fewest first
/// @param plans the funded ones, dearest first; the last may be the smaller ones together
/// @param without voters with no funded plan
public record Flows(List<Group> groups, List<Plan> plans, int without) {
    /// More groups than these are told as "4 or more".
    private static final int MOST_GROUPS = 4;

    private static final int MOST_PLANS = 16;

    /// @param least how many funded plans each has, at least
    /// @param isOpen whether some have more
    /// @param paid in cents, by place in [Flows#plans]
    public record Group(int least, boolean isOpen, int voters, List<Double> paid) {
        public double total() {
            return paid.stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    /// @param projects one, or several small ones together
    public record Plan(List<Integer> projects, long cents) {}

    /// Follows the money of an outcome under Equal Shares.
    public static Flows of(Outcome outcome, Ledger ledger) {
        List<Plan> plans = plans(outcome);
        int[] voters = outcome.votersByFundedProjects();
        List<Group> groups = new ArrayList<>();
        for (int least = 1; least < voters.length && least <= MOST_GROUPS; least++) {
            boolean isOpen = least == MOST_GROUPS && voters.length > MOST_GROUPS + 1;
            int most = isOpen ? voters.length : least;
            int count = 0;
            for (int n = least; n <= most && n < voters.length; n++) {
                count += voters[n];
            }
            if (count > 0) {
                List<Double> paid = paid(outcome, ledger, plans, new int[] {least, most});
                groups.add(new Group(least, isOpen, count, paid));
            }
        }
        return new Flows(List.copyOf(groups), plans, voters[0]);
    }

    private static List<Plan> plans(Outcome outcome) {
        List<Plan> plans = new ArrayList<>();
        for (int project : outcome.funded()) {
            long cents = outcome.election().projects().get(project).cost().cents();
            plans.add(new Plan(List.of(project), cents));
        }
        plans.sort(Comparator.comparingLong(Plan::cents).reversed());
        if (plans.size() <= MOST_PLANS) {
            return plans;
        }
        List<Plan> small = plans.subList(MOST_PLANS - 1, plans.size());
        List<Integer> together = small.stream().flatMap(plan -> plan.projects().stream()).toList();
        Plan rest = new Plan(together, small.stream().mapToLong(Plan::cents).sum());
        List<Plan> shown = new ArrayList<>(plans.subList(0, MOST_PLANS - 1));
        shown.add(rest);
        return shown;
    }

    private static List<Double> paid(
            Outcome outcome, Ledger ledger, List<Plan> plans, int[] fromTo) {
        List<Ballot> ballots = outcome.election().ballots();
        boolean[] isFunded = new boolean[outcome.election().projects().size()];
        outcome.funded().forEach(project -> isFunded[project] = true);
        int[] voters = new int[ballots.size()];
        for (int b = 0; b < voters.length; b++) {
            int count = ballots.get(b).countOf(isFunded);
            voters[b] = count >= fromTo[0] && count <= fromTo[1] ? ballots.get(b).voters() : 0;
        }
        Ratio[] payments = ledger.payments(voters);
        return plans.stream()
                .map(plan ->
                        plan.projects().stream()
                                .mapToDouble(project -> payments[project].approximate())
                                .sum())
                .toList();
    }
}
