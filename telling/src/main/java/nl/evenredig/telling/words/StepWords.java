// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.words;

import java.util.ArrayList;
import java.util.List;
import nl.evenredig.budget.BudgetStep;
import nl.evenredig.exact.Money;
import nl.evenredig.exact.Ratio;

/// Every step of a count as a text; a count is told by what it changed.
final class StepWords {
    private final Phrases words;
    private List<Integer> before = List.of();

    StepWords(Phrases words) {
        this.words = words;
    }

    List<String> story() {
        return words.outcome().steps().stream().map(this::tell).toList();
    }

    private String tell(BudgetStep step) {
        String key = step.key();
        return switch (step) {
            case BudgetStep.SetApart(int project) ->
                    words.say(key, words.name(project), cost(project));
            case BudgetStep.Tried tried -> tried(tried);
            case BudgetStep.Overshot(int run, Ratio endowment, Money cost) ->
                    words.say(key, number(run), words.about(endowment), words.money(cost));
            case BudgetStep.Bought(int project, Ratio perPoint) ->
                    words.say(key, words.name(project), cost(project), words.about(perPoint));
            case BudgetStep.Tied(List<Integer> projects, int chosen, String by) ->
                    words.say(key, words.list(projects), words.name(chosen), by);
            case BudgetStep.Took(int project, Money left) ->
                    words.say(key, words.name(project), cost(project), words.money(left));
            case BudgetStep.Skipped(int project, Money left) ->
                    words.say(key, words.name(project), cost(project), words.money(left));
            case BudgetStep.Earned(int project, Ratio moment) ->
                    words.say(key, words.name(project), cost(project), words.about(moment));
            case BudgetStep.Ended(int project, Money left) ->
                    words.say(key, words.name(project), cost(project), words.money(left));
            case BudgetStep.Compared compared -> compared(compared);
        };
    }

    private String tried(BudgetStep.Tried tried) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                words.say(
                        tried.key(),
                        tried.to() - tried.from() + 1,
                        number(tried.from()),
                        number(tried.to()),
                        words.about(tried.endowment())));
        sentences.add(
                words.say(
                        "budget.step.tried.cost",
                        tried.funded().size(),
                        words.money(tried.cost())));
        if (!before.isEmpty()) {
            sentences.addAll(changed(before, tried.funded()));
        }
        before = tried.funded();
        return String.join(" ", sentences);
    }

    private List<String> changed(List<Integer> earlier, List<Integer> later) {
        List<Integer> added = later.stream().filter(it -> !earlier.contains(it)).toList();
        List<Integer> gone = earlier.stream().filter(it -> !later.contains(it)).toList();
        List<String> sentences = new ArrayList<>();
        if (!added.isEmpty()) {
            sentences.add(words.say("budget.step.tried.added", words.list(added)));
        }
        if (!gone.isEmpty()) {
            sentences.add(words.say("budget.step.tried.gone", words.list(gone)));
        }
        if (added.isEmpty() && gone.isEmpty()) {
            sentences.add(words.say("budget.step.tried.order"));
        }
        return sentences;
    }

    private String compared(BudgetStep.Compared compared) {
        String by =
                switch (compared.by()) {
                    case NONE, VOTERS -> "";
                    case EXCLUSION -> ".exclusion";
                };
        return words.say(compared.key() + by, compared.equalShares(), compared.mostVotes())
                + " "
                + words.say(compared.key() + (compared.kept() ? ".kept" : ".replaced"));
    }

    private String cost(int project) {
        return words.money(words.outcome().election().projects().get(project).cost());
    }

    /// A serial number, without a thousands separator.
    private static String number(int number) {
        return Integer.toString(number);
    }
}
