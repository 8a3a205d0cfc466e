// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.rule;

import java.util.ArrayList;
import java.util.List;
import nl.evenredig.budget.BudgetStep;
import nl.evenredig.budget.Outcome;
import nl.evenredig.budget.Preference;
import nl.evenredig.exact.Ratio;

/// Equal Shares beside most votes first: the one that does strictly better for more people is carried out; when they do
/// as well, Equal Shares holds.
final class Contest {
    private final Outcome equalShares;
    private final Outcome mostVotes;

    Contest(Outcome equalShares, Outcome mostVotes) {
        this.equalShares = equalShares;
        this.mostVotes = mostVotes;
    }

    Outcome decide() {
        BudgetStep.Compared compared =
                switch (equalShares.rules().comparison()) {
                    case NONE, VOTERS -> byVoters();
                    case EXCLUSION -> byExclusion();
                };
        List<BudgetStep> steps = new ArrayList<>(equalShares.steps());
        steps.add(compared);
        if (compared.kept()) {
            return new Outcome(
                    equalShares.election(),
                    equalShares.rules(),
                    equalShares.funded(),
                    equalShares.purchases(),
                    equalShares.endowment(),
                    equalShares.runs(),
                    steps);
        }
        steps.addAll(mostVotes.steps());
        return new Outcome(
                equalShares.election(),
                equalShares.rules(),
                mostVotes.funded(),
                List.of(),
                Ratio.ZERO,
                equalShares.runs(),
                steps);
    }

    private BudgetStep.Compared byVoters() {
        Preference preference = Preference.between(equalShares, mostVotes);
        return new BudgetStep.Compared(
                equalShares.rules().comparison(),
                preference.first(),
                preference.second(),
                preference.first() >= preference.second());
    }

    private BudgetStep.Compared byExclusion() {
        int first = equalShares.excluded();
        int second = mostVotes.excluded();
        return new BudgetStep.Compared(
                equalShares.rules().comparison(), first, second, first <= second);
    }
}
