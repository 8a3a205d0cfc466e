// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.evenredig.budget.Ledger;
import nl.evenredig.budget.Outcome;
import nl.evenredig.budget.Outcome.Purchase;
import nl.evenredig.budget.Project;
import nl.evenredig.budget.Promise;
import nl.evenredig.exact.Ratio;

/// Verifies what an outcome's rules promise, from the ballots and the prices alone: it does not count again.
///
/// Cost: additions for each choice, and sorting each unfunded project's supporters.
public final class Check {
    private final Outcome outcome;
    private final List<Violation> violations = new ArrayList<>();

    private Check(Outcome outcome) {
        this.outcome = outcome;
    }

    /// Every broken promise with its witness; none when the outcome keeps them all.
    public static List<Violation> of(Outcome outcome) {
        Check check = new Check(outcome);
        for (Promise promise : outcome.rules().promises(outcome.election().kind())) {
            switch (promise) {
                case AFFORDABLE -> check.affordable();
                case PRICEABLE -> check.priceable();
                case EJR_PLUS_UP_TO_ONE ->
                        check.violations.addAll(new Representation(outcome).violations());
            }
        }
        return List.copyOf(check.violations);
    }

    private void affordable() {
        if (outcome.cost().isMoreThan(outcome.election().budget())) {
            violate(
                    Promise.AFFORDABLE,
                    "overspent",
                    outcome.cost().decimal(),
                    outcome.election().budget().decimal());
        }
    }

    /// Everyone has the same endowment and pays only for what they chose, by the way the ledger is kept. Left to check:
    /// every funded project is paid exactly, and no supporters have enough left for one more.
    private void priceable() {
        Ledger ledger = Ledger.of(outcome);
        int[] everyone =
                outcome.election().ballots().stream().mapToInt(ballot -> ballot.voters()).toArray();
        Ratio[] paid = ledger.payments(everyone);
        Ratio[] left = ledger.leftOfSupporters();
        Set<Integer> bought = new HashSet<>();
        for (Purchase purchase : outcome.purchases()) {
            bought.add(purchase.project());
        }
        for (int p = 0; p < paid.length; p++) {
            Project project = outcome.election().projects().get(p);
            Ratio cost = Ratio.of(project.cost().cents());
            boolean isFunded = outcome.funds(p);
            if (isFunded != bought.contains(p) || (isFunded && !paid[p].equals(cost))) {
                violate(Promise.PRICEABLE, "notPaid", project.id(), paid[p].toString());
            }
            if (!isFunded && left[p].compareTo(cost) >= 0 && !isSetApart(project)) {
                violate(Promise.PRICEABLE, "couldPay", project.id(), left[p].toString());
            }
        }
    }

    private boolean isSetApart(Project project) {
        return project.cost().isMoreThan(outcome.election().budget());
    }

    private void violate(Promise promise, String what, String... arguments) {
        violations.add(new Violation(promise, "budget.check." + what, List.of(arguments)));
    }
}
