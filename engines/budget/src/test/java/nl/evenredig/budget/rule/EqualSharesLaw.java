// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.evenredig.budget.Ballot;
import nl.evenredig.budget.BallotKind;
import nl.evenredig.budget.BudgetStep;
import nl.evenredig.budget.Completion;
import nl.evenredig.budget.Election;
import nl.evenredig.budget.Elections;
import nl.evenredig.budget.Ledger;
import nl.evenredig.budget.Outcome;
import nl.evenredig.budget.Project;
import nl.evenredig.budget.Rules;
import nl.evenredig.budget.Utility;
import nl.evenredig.budget.check.Check;
import nl.evenredig.exact.Money;
import nl.evenredig.exact.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What must hold for Equal Shares whatever people vote.
class EqualSharesLaw {
    private static final int ELECTIONS = 400;

    @ParameterizedTest
    @EnumSource(BallotKind.class)
    void theFastCountEqualsThePlainOneInEveryPrice(BallotKind kind) {
        Random random = new Random(20260101);
        for (int i = 0; i < ELECTIONS; i++) {
            Election election = Elections.random(kind, random);
            for (Utility utility : Utility.values()) {
                Rules rules = Rules.usualFor(kind).with(new Completion.None()).with(utility);
                Outcome outcome = Tally.of(election, rules);
                assertThat(outcome.purchases())
                        .as("%s %s", utility, election)
                        .isEqualTo(PlainEqualShares.run(election, rules, outcome.endowment()));
            }
        }
    }

    /// Many voters and odd costs: here doubles decide which projects get an exact look.
    @Test
    void theFastCountEqualsThePlainOneInATown() {
        Random random = new Random(20260102);
        for (int i = 0; i < 6; i++) {
            Election election = Elections.town(12, 1500, random);
            for (Utility utility : Utility.values()) {
                Rules rules =
                        Rules.usualFor(election.kind()).with(new Completion.None()).with(utility);
                Outcome outcome = Tally.of(election, rules);
                assertThat(outcome.purchases()).hasSizeGreaterThan(2);
                assertThat(outcome.purchases())
                        .isEqualTo(PlainEqualShares.run(election, rules, outcome.endowment()));
                assertThat(Check.of(outcome)).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(BallotKind.class)
    void theOrderOfVotersChangesNothing(BallotKind kind) {
        Random random = new Random(2);
        for (int i = 0; i < ELECTIONS; i++) {
            Election election = Elections.random(kind, random);
            Rules rules = Rules.usualFor(kind);
            Outcome outcome = Tally.of(election, rules);
            Outcome again = Tally.of(Elections.shuffled(election, random), rules);
            assertThat(again.funded()).isEqualTo(outcome.funded());
            assertThat(again.steps()).isEqualTo(outcome.steps());
        }
    }

    @Test
    void theNamesOfProjectsChangeNothingUnlessThereIsATie() {
        Random random = new Random(3);
        int compared = 0;
        for (int i = 0; i < ELECTIONS; i++) {
            Election election = Elections.random(BallotKind.APPROVAL, random);
            Rules rules = Rules.usualFor(election.kind());
            Outcome outcome = Tally.of(election, rules);
            if (outcome.steps().stream().anyMatch(BudgetStep.Tied.class::isInstance)) {
                continue;
            }
            Outcome reversed = Tally.of(reversed(election), rules);
            int last = election.projects().size() - 1;
            assertThat(reversed.funded())
                    .isEqualTo(outcome.funded().stream().map(p -> last - p).toList());
            compared++;
        }
        assertThat(compared).isGreaterThan(50);
    }

    @ParameterizedTest
    @EnumSource(BallotKind.class)
    void everyPromiseIsKept(BallotKind kind) {
        Random random = new Random(4);
        for (int i = 0; i < ELECTIONS; i++) {
            Election election = Elections.random(kind, random);
            for (Utility utility : Utility.values()) {
                Rules rules = Rules.usualFor(kind).with(utility);
                assertThat(Check.of(Tally.of(election, rules))).isEmpty();
                assertThat(Check.of(Tally.of(election, rules.with(new Completion.Fill()))))
                        .isEmpty();
            }
        }
    }

    @Test
    void moneyIsPaidOnlyByWhoChoseAndAddsUpToTheCost() {
        Random random = new Random(5);
        for (int i = 0; i < ELECTIONS; i++) {
            Outcome outcome =
                    Tally.of(
                            Elections.random(BallotKind.CUMULATIVE, random),
                            Rules.usualFor(BallotKind.CUMULATIVE));
            Ledger ledger = Ledger.of(outcome);
            int[] everyone =
                    outcome.election().ballots().stream().mapToInt(Ballot::voters).toArray();
            Ratio[] paid = ledger.payments(everyone);
            for (int p = 0; p < paid.length; p++) {
                Money cost = outcome.election().projects().get(p).cost();
                assertThat(paid[p])
                        .isEqualTo(outcome.funds(p) ? Ratio.of(cost.cents()) : Ratio.ZERO);
            }
        }
    }

    /// One rich supporter among thousands of poor ones: a doubt about the poor grows into a large one about the price.
    @Test
    void aPriceThatOneRichVoterDecidesIsExact() {
        List<Ballot> ballots = new ArrayList<>();
        ballots.add(Ballot.approving(3001, 0, 2));
        ballots.add(Ballot.approving(1, 2));
        ballots.add(Ballot.approving(7, 1));
        List<Project> projects =
                List.of(
                        Project.of("a", "", new Money(300_099, "EUR")),
                        Project.of("b", "", new Money(100, "EUR")),
                        Project.of("c", "", new Money(100, "EUR")));
        Election election =
                new Election(BallotKind.APPROVAL, new Money(300_901, "EUR"), projects, ballots);
        Rules rules = Rules.usualFor(election.kind()).with(new Completion.None());
        Outcome outcome = Tally.of(election, rules);
        assertThat(outcome.purchases())
                .isEqualTo(PlainEqualShares.run(election, rules, outcome.endowment()));
        assertThat(Check.of(outcome)).isEmpty();
    }

    private static Election reversed(Election election) {
        int last = election.projects().size() - 1;
        List<Project> projects =
                IntStream.rangeClosed(0, last)
                        .mapToObj(p -> election.projects().get(last - p))
                        .toList();
        List<Ballot> ballots =
                election.ballots().stream()
                        .map(ballot ->
                                Ballot.approving(
                                        ballot.voters(),
                                        IntStream.range(0, ballot.size())
                                                .map(place -> last - ballot.project(place))
                                                .sorted()
                                                .toArray()))
                        .toList();
        return new Election(election.kind(), election.budget(), projects, ballots);
    }
}
