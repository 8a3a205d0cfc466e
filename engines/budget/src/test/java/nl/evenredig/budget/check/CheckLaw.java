// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.evenredig.budget.BallotKind;
import nl.evenredig.budget.Completion;
import nl.evenredig.budget.Election;
import nl.evenredig.budget.Elections;
import nl.evenredig.budget.Outcome;
import nl.evenredig.budget.Outcome.Purchase;
import nl.evenredig.budget.Promise;
import nl.evenredig.budget.Rules;
import nl.evenredig.budget.Utility;
import nl.evenredig.budget.rule.Tally;
import nl.evenredig.exact.Ratio;
import org.junit.jupiter.api.Test;

/// The check finds what is wrong, and only that.
class CheckLaw {
    private static final Rules PLAIN =
            Rules.usualFor(BallotKind.APPROVAL).with(new Completion.None());

    @Test
    void theQuickCheckOfEjrAgreesWithTryingEveryGroup() {
        Random random = new Random(11);
        int broken = 0;
        for (int i = 0; i < 1500; i++) {
            Election election = Elections.random(BallotKind.APPROVAL, random);
            Utility utility = i % 2 == 0 ? Utility.COST : Utility.CARDINALITY;
            Outcome outcome = anyOutcome(election, PLAIN.with(utility), random);
            boolean found =
                    Check.of(outcome).stream()
                            .anyMatch(v -> v.promise() == Promise.EJR_PLUS_UP_TO_ONE);
            assertThat(found).as("%s", outcome).isEqualTo(isBrokenForSomeGroup(outcome));
            broken += found ? 1 : 0;
        }
        assertThat(broken).isBetween(100, 1400);
    }

    @Test
    void aPriceThatIsTooHighOrTooLowIsFound() {
        Random random = new Random(12);
        int tried = 0;
        for (int i = 0; i < 300; i++) {
            Outcome outcome = Tally.of(Elections.random(BallotKind.APPROVAL, random), PLAIN);
            if (outcome.purchases().isEmpty()) {
                continue;
            }
            List<Purchase> dearer = new ArrayList<>(outcome.purchases());
            Purchase first = dearer.getFirst();
            Ratio price = first.perPoint().times(i % 2 == 0 ? Ratio.of(9, 10) : Ratio.of(1, 2));
            dearer.set(0, new Purchase(first.project(), price));
            assertThat(Check.of(with(outcome, outcome.funded(), dearer)))
                    .anyMatch(v -> v.promise() == Promise.PRICEABLE);
            tried++;
        }
        assertThat(tried).isGreaterThan(100);
    }

    @Test
    void aProjectLeftOutThatItsSupportersCouldPayIsFound() {
        Election election = Elections.approval(20, new long[] {10}, new int[] {0}, new int[] {0});
        Outcome outcome = with(Tally.of(election, PLAIN), List.of(), List.of());
        assertThat(Check.of(outcome))
                .containsExactlyInAnyOrder(
                        new Violation(
                                Promise.PRICEABLE, "budget.check.couldPay", List.of("p0", "2000")),
                        new Violation(
                                Promise.EJR_PLUS_UP_TO_ONE,
                                "budget.check.underserved",
                                List.of("p0", "2", "0")));
    }

    @Test
    void spendingMoreThanThereIsIsFound() {
        Election election = Elections.approval(20, new long[] {15, 10}, new int[] {0, 1});
        Rules greedy = PLAIN.mostVotesFirst();
        Outcome outcome = with(Tally.of(election, greedy), List.of(0, 1), List.of());
        assertThat(Check.of(outcome))
                .containsExactly(
                        new Violation(
                                Promise.AFFORDABLE, "budget.check.overspent", List.of("25", "20")));
    }

    private static Outcome anyOutcome(Election election, Rules rules, Random random) {
        Outcome outcome = Tally.of(election, rules);
        List<Integer> funded = new ArrayList<>();
        for (int p = 0; p < election.projects().size(); p++) {
            if (random.nextInt(3) == 0) {
                funded.add(p);
            }
        }
        return with(outcome, funded, List.of());
    }

    /// Straight from the definition: some group that agrees on an unfunded project, all of whose members have too little.
    private static boolean isBrokenForSomeGroup(Outcome outcome) {
        Election people = Elections.shuffled(outcome.election(), new Random(1));
        int n = people.ballots().size();
        for (int p = 0; p < people.projects().size(); p++) {
            long cost = people.projects().get(p).cost().cents();
            if (outcome.funds(p) || cost > people.budget().cents()) {
                continue;
            }
            for (int group = 1; group < 1 << n; group++) {
                if (everyMemberHasTooLittle(outcome, people, p, group)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean everyMemberHasTooLittle(
            Outcome outcome, Election people, int p, int group) {
        boolean byCost = outcome.rules().utility() == Utility.COST;
        Ratio cost = Ratio.of(people.projects().get(p).cost().cents());
        Ratio worth = byCost ? cost : Ratio.ONE;
        Ratio deserved = outcome.endowment().times(Integer.bitCount(group)).times(worth).over(cost);
        for (int v = 0; v < people.ballots().size(); v++) {
            if ((group >> v & 1) == 0) {
                continue;
            }
            Ratio utility = worth;
            for (int q : outcome.funded()) {
                if (people.ballots().get(v).approves(q)) {
                    utility =
                            utility.plus(
                                    byCost
                                            ? Ratio.of(people.projects().get(q).cost().cents())
                                            : Ratio.ONE);
                }
            }
            if (!people.ballots().get(v).approves(p) || utility.compareTo(deserved) > 0) {
                return false;
            }
        }
        return true;
    }

    private static Outcome with(Outcome outcome, List<Integer> funded, List<Purchase> purchases) {
        return new Outcome(
                outcome.election(),
                outcome.rules(),
                funded,
                purchases,
                outcome.endowment(),
                outcome.runs(),
                outcome.steps());
    }
}
