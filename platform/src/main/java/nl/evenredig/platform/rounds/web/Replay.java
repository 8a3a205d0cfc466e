// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.rounds.web;

import java.util.List;
import java.util.stream.IntStream;
import nl.evenredig.budget.Explanation;
import nl.evenredig.budget.Outcome;
import nl.evenredig.budget.Outcome.Purchase;
import nl.evenredig.exact.Money;
import nl.evenredig.exact.Ratio;
import nl.evenredig.telling.words.BudgetWords;
import nl.evenredig.telling.words.Words;

/// The count that holds, one purchase at a time: step 0 is before the first, the last step is after the last purchase.
public final class Replay {
    private final Outcome outcome;
    private final BudgetWords told;
    private final Words words;
    private final int step;

    private Replay(Outcome outcome, Words words, int step) {
        this.outcome = outcome;
        this.told = BudgetWords.of(words, outcome);
        this.words = words;
        this.step = step;
    }

    /// @param step brought within what there is
    static Replay at(int step, Outcome outcome, Words words) {
        return new Replay(outcome, words, Math.clamp(step, 0, outcome.purchases().size()));
    }

    public int step() {
        return step;
    }

    public int last() {
        return outcome.purchases().size();
    }

    public boolean isFirst() {
        return step == 0;
    }

    public boolean isLast() {
        return step == last();
    }

    public BudgetWords told() {
        return told;
    }

    /// The plan bought in this step; not in step 0.
    public String name() {
        return told.name(purchase().project());
    }

    /// Why it was bought, with numbers; not in step 0.
    public String why() {
        return told.why(purchase().project());
    }

    public String cost() {
        return told.money(outcome.election().projects().get(purchase().project()).cost());
    }

    private Purchase purchase() {
        return outcome.purchases().get(step - 1);
    }

    /// What everyone holds at the beginning of the count that holds.
    public String endowment() {
        return told.about(outcome.endowment());
    }

    /// What everyone held in the very first count.
    public String firstEndowment() {
        return told.about(
                Ratio.of(outcome.election().budget().cents(), outcome.election().voters()));
    }

    /// How far the next count would have gone over the budget, in words; empty when nothing went over.
    public List<String> counts() {
        return told.story();
    }

    /// What all plans bought so far cost together.
    public Money spent() {
        Money spent = new Money(0, outcome.election().budget().currency());
        for (Purchase purchase : outcome.purchases().subList(0, step)) {
            spent = spent.plus(outcome.election().projects().get(purchase.project()).cost());
        }
        return spent;
    }

    /// The plans not yet bought, with the money their supporters still have; the nearest first.
    public List<Waiting> waiting() {
        BudgetWords sofar = BudgetWords.of(words, after());
        return IntStream.range(0, outcome.election().projects().size())
                .filter(p ->
                        outcome.purchases().subList(0, step).stream()
                                .noneMatch(b -> b.project() == p))
                .mapToObj(p -> sofar.explanation(p).orElseThrow())
                .sorted((one, other) -> other.effectiveSupport().compareTo(one.effectiveSupport()))
                .map(found -> waiting(found, sofar))
                .toList();
    }

    private Waiting waiting(Explanation found, BudgetWords sofar) {
        int p = found.project();
        Ratio part = found.effectiveSupport().min(Ratio.ONE);
        return new Waiting(
                told.name(p),
                told.money(outcome.election().projects().get(p).cost()),
                sofar.about(found.available()),
                part.times(1000).roundedDown(0).intValueExact(),
                found.lacked().signum() == 0);
    }

    /// The same count as it stood after this step.
    private Outcome after() {
        List<Purchase> bought = outcome.purchases().subList(0, step);
        return new Outcome(
                outcome.election(),
                outcome.rules(),
                bought.stream().map(Purchase::project).toList(),
                bought,
                outcome.endowment(),
                outcome.runs(),
                List.of());
    }

    /// A plan that is not bought yet.
    ///
    /// @param had what its supporters still have together
    /// @param part that as thousandths of its cost, at most 1000
    /// @param isEnough whether they could pay it now
    public record Waiting(String name, String cost, String had, int part, boolean isEnough) {}
}
