// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import nl.evenredig.budget.BudgetStep;
import nl.evenredig.budget.Completion;
import nl.evenredig.budget.Election;
import nl.evenredig.budget.Explanation;
import nl.evenredig.budget.Ledger;
import nl.evenredig.budget.Outcome;
import nl.evenredig.budget.Rules;
import nl.evenredig.budget.check.Check;
import nl.evenredig.budget.pabulib.PabulibReader;
import nl.evenredig.budget.pabulib.Reading;
import nl.evenredig.budget.pabulib.Strictness;
import nl.evenredig.budget.rule.Tally;
import nl.evenredig.exact.Money;
import nl.evenredig.exact.Ratio;
import org.junit.jupiter.api.Test;

/// The worked example of docs/methods/budget.md comes out as the page says.
class WorkedExampleTest {
    private static final int PLAYGROUND = 0;
    private static final int TREES = 1;
    private static final int PARTY = 2;

    private final Election election = election();
    private final Rules usual = Rules.usualFor(election.kind());

    @Test
    void mostVotesFirstLeavesDinaWithNothing() {
        Outcome outcome = Tally.of(election, usual.mostVotesFirst());
        assertThat(outcome.funded()).containsExactly(PLAYGROUND, TREES);
        assertThat(outcome.excluded()).isEqualTo(1);
        assertThat(outcome.steps())
                .contains(new BudgetStep.Tied(List.of(TREES, PARTY), TREES, "cost"));
    }

    @Test
    void theFirstCountBuysThePlaygroundAndTheParty() {
        Outcome outcome = Tally.of(election, usual.with(new Completion.None()));
        assertThat(outcome.funded()).containsExactly(PLAYGROUND, PARTY);
        assertThat(prices(outcome)).containsExactly(euros(80), euros(90));
        Ledger ledger = Ledger.of(outcome);
        assertThat(lefts(ledger)).containsExactlyInAnyOrder(euros(20), euros(0), euros(10));
        assertThat(ledger.explain(TREES).available()).isEqualTo(euros(40));
    }

    @Test
    void add1HoldsTheThirtiethCount() {
        Outcome outcome = Tally.of(election, usual);
        assertThat(outcome.funded()).containsExactly(PLAYGROUND, PARTY);
        assertThat(outcome.cost()).isEqualTo(new Money(35_000, "EUR"));
        assertThat(outcome.endowment()).isEqualTo(euros(129));
        assertThat(prices(outcome)).containsExactly(euros(80), euros(61));
        assertThat(outcome.steps())
                .contains(new BudgetStep.Overshot(31, euros(130), new Money(45_000, "EUR")));
        assertThat(outcome.excluded()).isZero();
        assertThat(Check.of(outcome)).isEmpty();
    }

    @Test
    void theTreesLackedTwoEuros() {
        Explanation trees = Ledger.of(Tally.of(election, usual)).explain(TREES);
        assertThat(trees.uses()).containsExactly(new Explanation.Use(PLAYGROUND, euros(160)));
        assertThat(trees.available()).isEqualTo(euros(98));
        assertThat(trees.lacked()).isEqualTo(euros(2));
        assertThat(trees.effectiveSupport()).isEqualTo(Ratio.of(98, 100));
    }

    private static List<Ratio> prices(Outcome outcome) {
        return outcome.purchases().stream().map(Outcome.Purchase::perPoint).toList();
    }

    private List<Ratio> lefts(Ledger ledger) {
        return IntStream.range(0, election.ballots().size()).mapToObj(ledger::left).toList();
    }

    private static Ratio euros(long amount) {
        return Ratio.of(amount * Money.UNIT);
    }

    private static Election election() {
        String text = Grounds.read(Grounds.ROOT.resolve("docs/methods/budget-example.pb"));
        Reading reading = PabulibReader.read(new StringReader(text), Strictness.STRICT);
        assertThat(reading.findings()).isEmpty();
        return reading.archive().orElseThrow().election();
    }
}
