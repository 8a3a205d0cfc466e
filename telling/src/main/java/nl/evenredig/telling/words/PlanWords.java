// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.evenredig.budget.BudgetStep;
import nl.evenredig.budget.Explanation;
import nl.evenredig.budget.Outcome;
import nl.evenredig.budget.Points;
import nl.evenredig.exact.Money;
import nl.evenredig.exact.Ratio;

/// Why one plan won or lost.
final class PlanWords {
    /// From here on a plan was nearly funded.
    private static final Ratio NEARLY = Ratio.of(95, 100);

    private final Phrases words;
    private final Outcome outcome;

    PlanWords(Phrases words) {
        this.words = words;
        this.outcome = words.outcome();
    }

    static Verdict verdict(Outcome outcome, int project, Optional<Explanation> explanation) {
        if (outcome.funds(project)) {
            return Verdict.WON;
        }
        boolean isNear =
                explanation
                        .filter(found -> found.effectiveSupport().compareTo(NEARLY) >= 0)
                        .isPresent();
        return isNear && !isSetApart(outcome, project) ? Verdict.NEARLY : Verdict.LOST;
    }

    String status(int project, Optional<Explanation> explanation) {
        String percent = explanation.map(words::percent).orElse("");
        return switch (verdict(outcome, project, explanation)) {
            case WON -> words.say("budget.status.won");
            case NEARLY -> words.say("budget.status.nearly", percent);
            case LOST ->
                    percent.isEmpty() || isSetApart(outcome, project)
                            ? words.say("budget.status.lost")
                            : words.say("budget.status.lost.had", percent);
        };
    }

    String why(int project, Optional<Explanation> explanation) {
        List<String> sentences = new ArrayList<>();
        long votes =
                explanation
                        .map(Explanation::votes)
                        .orElseGet(() -> outcome.election().votes()[project]);
        sentences.add(words.say("budget.plan.votes", votes));
        if (isSetApart(outcome, project)) {
            Money cost = outcome.election().projects().get(project).cost();
            sentences.add(words.say("budget.plan.setApart", words.money(cost)));
        } else if (explanation.isPresent() && isBought(project)) {
            sentences.addAll(paid(explanation.get()));
        } else if (explanation.isPresent() && !outcome.funds(project)) {
            sentences.addAll(lacked(explanation.get()));
        } else if (explanation.isPresent()) {
            sentences.add(words.say("budget.plan.filled"));
        } else {
            turn(project).ifPresent(sentences::add);
        }
        return String.join(" ", sentences);
    }

    private static boolean isSetApart(Outcome outcome, int project) {
        return outcome.steps().contains(new BudgetStep.SetApart(project));
    }

    private boolean isBought(int project) {
        return outcome.purchases().stream().anyMatch(purchase -> purchase.project() == project);
    }

    private List<String> paid(Explanation explanation) {
        List<String> sentences = new ArrayList<>();
        Explanation.Payers payers = explanation.payers();
        String largest = words.about(payers.largest());
        if (hasPoints()) {
            sentences.add(words.say("budget.plan.paid.points", largest));
        } else if (payers.full() == explanation.votes()) {
            sentences.add(words.say("budget.plan.paid.alike", payers.full(), largest));
        } else {
            sentences.add(words.say("budget.plan.paid.some", payers.full(), largest));
        }
        if (payers.partly() > 0 && payers.empty() > 0) {
            sentences.add(words.say("budget.plan.partlyAndEmpty", payers.partly(), payers.empty()));
        } else if (payers.partly() > 0) {
            sentences.add(words.say("budget.plan.partly", payers.partly()));
        } else if (payers.empty() > 0) {
            sentences.add(words.say("budget.plan.empty", payers.empty()));
        }
        return sentences;
    }

    private boolean hasPoints() {
        Points points = Points.of(outcome.rules(), outcome.election().kind());
        return switch (points) {
            case ONE -> false;
            case OWN -> outcome.election().kind().hasPoints();
            case BORDA -> true;
        };
    }

    private List<String> lacked(Explanation explanation) {
        if (explanation.votes() == 0) {
            return List.of();
        }
        String had = words.had(explanation);
        String lacked = words.lacked(explanation);
        if (explanation.effectiveSupport().compareTo(NEARLY) >= 0) {
            return List.of(words.say("budget.plan.left.nearly", had, lacked));
        }
        List<String> sentences = new ArrayList<>();
        largestUse(explanation)
                .ifPresent(use ->
                        sentences.add(
                                words.say(
                                        "budget.plan.uses",
                                        explanation.uses().size(),
                                        words.shortName(use.project()))));
        sentences.add(words.say("budget.plan.left" + size(explanation), had, lacked));
        return sentences;
    }

    private static Optional<Explanation.Use> largestUse(Explanation explanation) {
        return explanation.uses().stream().max(Comparator.comparing(Explanation.Use::amount));
    }

    /// How large the shortfall is, as the end of a key.
    private static String size(Explanation explanation) {
        Ratio missing = Ratio.ONE.minus(explanation.effectiveSupport());
        if (missing.compareTo(Ratio.of(9, 10)) >= 0) {
            return ".most";
        }
        if (missing.compareTo(Ratio.of(64, 100)) >= 0 && missing.compareTo(Ratio.of(69, 100)) < 0) {
            return ".twoThirds";
        }
        return missing.compareTo(Ratio.of(1, 2)) > 0 ? ".half" : "";
    }

    /// What happened when the plan had its turn, under rules that take turns.
    private Optional<String> turn(int project) {
        for (BudgetStep step : outcome.steps().reversed()) {
            Optional<String> told =
                    switch (step) {
                        case BudgetStep.Took(int it, Money _) when it == project ->
                                Optional.of(words.say("budget.plan.took"));
                        case BudgetStep.Skipped(int it, Money left) when it == project ->
                                Optional.of(tooDear(project, left));
                        case BudgetStep.Ended(int it, Money left) when it == project ->
                                Optional.of(tooDear(project, left));
                        case BudgetStep.Earned(int it, Ratio moment) when it == project ->
                                Optional.of(words.say("budget.plan.earned", words.about(moment)));
                        case BudgetStep _ -> Optional.empty();
                    };
            if (told.isPresent()) {
                return told;
            }
        }
        return outcome.election().votes()[project] == 0
                ? Optional.empty()
                : Optional.of(words.say("budget.plan.notReached"));
    }

    private String tooDear(int project, Money left) {
        Money cost = outcome.election().projects().get(project).cost();
        return words.say("budget.plan.skipped", words.money(left), words.money(cost.minus(left)));
    }
}
