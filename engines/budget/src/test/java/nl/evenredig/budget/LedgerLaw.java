// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.evenredig.budget.rule.Tally;
import nl.evenredig.exact.Ratio;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The ledger's accounts agree with each other and with every single payment.
class LedgerLaw {
    @ParameterizedTest
    @EnumSource(BallotKind.class)
    void allExplanationsTogetherEqualEachAlone(BallotKind kind) {
        Random random = new Random(2026);
        for (int i = 0; i < 150; i++) {
            Ledger ledger = Ledger.of(anyCount(kind, random));
            List<Explanation> alone =
                    IntStream.range(0, ledger.outcome().election().projects().size())
                            .mapToObj(ledger::explain)
                            .toList();
            assertThat(ledger.explanations()).isEqualTo(alone);
        }
    }

    @ParameterizedTest
    @EnumSource(BallotKind.class)
    void whatSupportersSpentIsTheSumOfTheirPayments(BallotKind kind) {
        Random random = new Random(2027);
        for (int i = 0; i < 150; i++) {
            Ledger ledger = Ledger.of(anyCount(kind, random));
            for (Explanation told : ledger.explanations()) {
                assertThat(told.uses()).isEqualTo(usesByPayment(ledger, told.project()));
                Ratio used =
                        told.uses().stream()
                                .map(Explanation.Use::amount)
                                .reduce(Ratio.ZERO, Ratio::plus);
                assertThat(told.start().minus(used)).isEqualTo(told.available());
            }
        }
    }

    private static Outcome anyCount(BallotKind kind, Random random) {
        Election election = Elections.random(kind, random);
        Utility[] utilities = Utility.values();
        Rules rules = Rules.usualFor(kind).with(utilities[random.nextInt(utilities.length)]);
        return Tally.of(election, rules);
    }

    /// What went to what was bought before this project, payment by payment.
    private static List<Explanation.Use> usesByPayment(Ledger ledger, int project) {
        List<Explanation.Use> uses = new ArrayList<>();
        for (Outcome.Purchase purchase : ledger.outcome().purchases()) {
            if (purchase.project() == project) {
                break;
            }
            Ratio amount = paidBySupporters(ledger, project, purchase.project());
            if (amount.signum() > 0) {
                uses.add(new Explanation.Use(purchase.project(), amount));
            }
        }
        return uses;
    }

    private static Ratio paidBySupporters(Ledger ledger, int project, int other) {
        List<Ballot> ballots = ledger.outcome().election().ballots();
        Prices prices = Prices.of(ledger.outcome());
        Ratio sum = Ratio.ZERO;
        for (int b = 0; b < ballots.size(); b++) {
            Ballot ballot = ballots.get(b);
            if (prices.supportAt(ballot, project) >= 0 && ballot.approves(other)) {
                Ratio payment = ledger.payment(b, ballot.placeOf(other));
                sum = sum.plus(payment.times(ballot.voters()));
            }
        }
        return sum;
    }
}
