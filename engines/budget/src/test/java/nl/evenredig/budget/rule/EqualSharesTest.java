// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.rule;

import static nl.evenredig.budget.Elections.approval;
import static nl.evenredig.budget.Elections.euros;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.evenredig.budget.Ballot;
import nl.evenredig.budget.BallotKind;
import nl.evenredig.budget.BudgetStep;
import nl.evenredig.budget.Comparison;
import nl.evenredig.budget.Completion;
import nl.evenredig.budget.Election;
import nl.evenredig.budget.Explanation;
import nl.evenredig.budget.Ledger;
import nl.evenredig.budget.Method;
import nl.evenredig.budget.Outcome;
import nl.evenredig.budget.Outcome.Purchase;
import nl.evenredig.budget.Prices;
import nl.evenredig.budget.Rules;
import nl.evenredig.budget.Ties;
import nl.evenredig.budget.Utility;
import nl.evenredig.exact.Ratio;
import nl.evenredig.exact.Seed;
import org.junit.jupiter.api.Test;

/// Elections small enough to count by hand.
class EqualSharesTest {
    private static final Rules PLAIN =
            Rules.usualFor(BallotKind.APPROVAL).with(new Completion.None());

    /// Four people, € 100: a playground of € 60 that three want, benches of € 40 that two want, trees of € 30 that one wants.
    private static final Election SQUARE =
            approval(
                    100,
                    new long[] {60, 40, 30},
                    new int[] {0},
                    new int[] {0},
                    new int[] {0, 1},
                    new int[] {1, 2});

    @Test
    void supportersPayEqualSharesUntilNobodyCanPayMore() {
        Outcome outcome = Tally.of(SQUARE, PLAIN);

        // € 25 each. The playground costs its three supporters € 20 each: 3 effective votes. For
        // the benches one
        // supporter has € 5 left and one € 25: € 30 together, € 10 short.
        assertThat(outcome.endowment()).isEqualTo(Ratio.of(2500));
        assertThat(outcome.purchases()).containsExactly(new Purchase(0, Ratio.of(2000)));
        Explanation benches = Ledger.of(outcome).explain(1);
        assertThat(benches.votes()).isEqualTo(2);
        assertThat(benches.start()).isEqualTo(Ratio.of(5000));
        assertThat(benches.uses()).containsExactly(new Explanation.Use(0, Ratio.of(2000)));
        assertThat(benches.available()).isEqualTo(Ratio.of(3000));
        assertThat(benches.lacked()).isEqualTo(Ratio.of(1000));
        assertThat(benches.effectiveSupport()).isEqualTo(Ratio.of(3, 4));
    }

    @Test
    void addOneRaisesSharesUntilTheNextCountCostsTooMuch() {
        Outcome outcome = Tally.of(SQUARE, Rules.usualFor(BallotKind.APPROVAL));

        // At € 30 each the two supporters of the benches have € 10 and € 30: exactly € 40. That
        // uses the whole € 100, and
        // the trees' only supporter has nothing left; from € 60 on all three are paid: € 130 is too
        // much.
        assertThat(outcome.funded()).containsExactly(0, 1);
        assertThat(outcome.cost()).isEqualTo(euros(100));
        assertThat(outcome.steps())
                .contains(new BudgetStep.Tried(1, 5, Ratio.of(2900), euros(60), List.of(0)))
                .anyMatch(BudgetStep.Overshot.class::isInstance);
    }

    @Test
    void stoppingWhenExhaustiveEndsAtTheFirstCountInWhichNothingMoreFits() {
        Outcome outcome = Tally.of(SQUARE, PLAIN.with(new Completion.Add1(100, true, false)));

        assertThat(outcome.funded()).containsExactly(0, 1);
        assertThat(outcome.runs()).isEqualTo(6);
        assertThat(outcome.endowment()).isEqualTo(Ratio.of(3000));
    }

    @Test
    void aVoterWithTooLittlePaysAllAndTheOthersShareTheRest() {
        Election election =
                approval(
                        90,
                        new long[] {30, 45},
                        new int[] {0, 1},
                        new int[] {1},
                        new int[] {1},
                        new int[] {0});
        Outcome outcome = Tally.of(election, PLAIN);

        // € 22.50 each. The second project first: three supporters pay € 15. Then € 7.50 + € 22.50
        // pay the first exactly.
        assertThat(outcome.purchases())
                .containsExactly(new Purchase(1, Ratio.of(1500)), new Purchase(0, Ratio.of(2250)));
        Explanation first = Ledger.of(outcome).explain(0);
        assertThat(first.payers().full()).isEqualTo(1);
        assertThat(first.payers().partly()).isEqualTo(1);
        assertThat(first.effectiveSupport()).isEqualTo(Ratio.ONE);
        assertThat(Prices.of(outcome).payments(Ballot.approving(1, 0, 1)))
                .containsExactly(Ratio.of(750), Ratio.of(1500));
    }

    @Test
    void aTieIsNamedAndBrokenByCostThenVotesThenLot() {
        Election election =
                approval(40, new long[] {20, 10, 10}, new int[] {0, 1}, new int[] {0, 2});
        Outcome outcome = Tally.of(election, PLAIN);
        Seed seed = PLAIN.seed();
        int first = seed.lot("p1").compareTo(seed.lot("p2")) < 0 ? 1 : 2;

        // With cost utility p0 (two people, € 10 each of € 20) has 2 effective votes, p1 and p2 one
        // each: a tie of two.
        assertThat(outcome.funded()).containsExactly(0, first, 3 - first);
        assertThat(outcome.steps()).contains(new BudgetStep.Tied(List.of(1, 2), first, "lot"));
        assertThat(Tally.of(election, PLAIN.with(Ties.ID)).funded()).containsExactly(0, 1, 2);
    }

    @Test
    void aProjectDearerThanTheBudgetIsSetApart() {
        Election election = approval(50, new long[] {60, 50}, new int[] {0}, new int[] {0, 1});
        Outcome outcome = Tally.of(election, Rules.usualFor(BallotKind.APPROVAL));

        assertThat(outcome.steps()).startsWith(new BudgetStep.SetApart(0));
        assertThat(outcome.funded()).containsExactly(1);
    }

    @Test
    void aProjectNobodyChoseIsNeverFunded() {
        Election election = approval(50, new long[] {10, 10}, new int[] {1}, new int[] {});
        for (Method method : Method.values()) {
            Rules rules = PLAIN.with(new Completion.Add1(100, false, true)).with(method);
            assertThat(Tally.of(election, rules).funded()).containsExactly(1);
        }
    }

    @Test
    void cardinalityPrefersManySmallProjectsCostOneLarge() {
        Election election =
                approval(60, new long[] {50, 10}, new int[] {0}, new int[] {0}, new int[] {1});
        Rules cardinality = PLAIN.with(new Completion.Fill()).with(Utility.CARDINALITY);

        assertThat(Tally.of(election, cardinality).funded()).containsExactly(1, 0);
        assertThat(Tally.of(election, PLAIN.with(new Completion.Fill())).funded())
                .containsExactly(1, 0);
        assertThat(Tally.of(election, PLAIN.with(Method.GREEDY)).funded()).containsExactly(0, 1);
    }

    @Test
    void theComparisonChoosesMostVotesFirstOnlyWhenMorePeoplePreferIt() {
        Election election =
                approval(
                        100,
                        new long[] {100, 20},
                        new int[] {0},
                        new int[] {0},
                        new int[] {0},
                        new int[] {1});
        Rules compared =
                new Rules(
                        Method.EQUAL_SHARES,
                        Utility.COST,
                        new Completion.None(),
                        Comparison.VOTERS,
                        Ties.COST_VOTES_LOT,
                        new Seed("0"));
        Outcome outcome = Tally.of(election, compared);

        // Equal Shares: three people have € 75 for a project of € 100; one pays € 20 alone. Most
        // votes first: the large one.
        assertThat(outcome.steps())
                .contains(new BudgetStep.Compared(Comparison.VOTERS, 1, 3, false));
        assertThat(outcome.funded()).containsExactly(0);
        assertThat(outcome.purchases()).isEmpty();
    }

    @Test
    void phragmenBuysWhatSupportersCanPaySoonestAndEndsAtTheFirstThatDoesNotFit() {
        Outcome outcome = Tally.of(SQUARE, PLAIN.with(Method.PHRAGMEN));

        // After € 20 each both the playground and the benches can be paid: a tie, the cheaper
        // first. The playground's
        // supporters then began at € 0, € 0 and € 20: (60 + 20) / 3. For the trees nothing is left.
        assertThat(outcome.steps())
                .containsExactly(
                        new BudgetStep.Tied(List.of(0, 1), 1, "cost"),
                        new BudgetStep.Earned(1, Ratio.of(2000)),
                        new BudgetStep.Earned(0, Ratio.of(8000, 3)),
                        new BudgetStep.Ended(2, euros(0)));
    }

    @Test
    void greedySkipsWhatDoesNotFitAndGoesOn() {
        Election election =
                approval(
                        50,
                        new long[] {40, 30, 10},
                        new int[] {0, 1},
                        new int[] {0, 1},
                        new int[] {0, 2});
        Outcome outcome = Tally.of(election, PLAIN.with(Method.GREEDY));

        assertThat(outcome.steps())
                .containsExactly(
                        new BudgetStep.Took(0, euros(10)),
                        new BudgetStep.Skipped(1, euros(10)),
                        new BudgetStep.Took(2, euros(0)));
        assertThat(outcome.votersByFundedProjects()).containsExactly(0, 2, 1);
    }
}
