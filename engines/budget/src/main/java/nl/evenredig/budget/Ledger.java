// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.evenredig.exact.Ratio;

/// Who paid what: every payment of an Equal Shares outcome, followed through from its prices alone.
///
/// Making it costs one comparison for each choice; it holds one reference for each choice and one long number for each
/// ballot whose voters paid less than a full price.
public final class Ledger {
    private final Outcome outcome;
    private final List<Ballot> ballots;
    private final Prices prices;
    private final BigInteger[][] paid;
    private final BigInteger[] left;

    private Ledger(Outcome outcome) {
        this.outcome = outcome;
        ballots = outcome.election().ballots();
        prices = Prices.of(outcome);
        paid = ballots.stream().map(prices::follow).toArray(BigInteger[][]::new);
        left =
                Arrays.stream(paid)
                        .map(payments ->
                                Arrays.stream(payments)
                                        .reduce(prices.endowment(), BigInteger::subtract))
                        .toArray(BigInteger[]::new);
    }

    /// Follows the money of an outcome. Without purchases everyone keeps the endowment.
    public static Ledger of(Outcome outcome) {
        return new Ledger(outcome);
    }

    public Outcome outcome() {
        return outcome;
    }

    /// What each person with this ballot paid for the project in place `place` of it, in cents.
    public Ratio payment(int ballot, int place) {
        return prices.inCents(paid[ballot][place]);
    }

    /// What each person with this ballot has left, in cents.
    public Ratio left(int ballot) {
        return prices.inCents(left[ballot]);
    }

    /// What some voters paid for each project together, by position, in cents.
    ///
    /// @param voters for each ballot how many of its voters count
    public Ratio[] payments(int[] voters) {
        Takings takings = new Takings(prices);
        for (int b = 0; b < paid.length; b++) {
            if (voters[b] > 0) {
                spent(b).addTo(takings, voters[b]);
            }
        }
        return IntStream.range(0, outcome.election().projects().size())
                .map(prices::purchaseOf)
                .mapToObj(bought -> bought < 0 ? Ratio.ZERO : prices.inCents(takings.of(bought)))
                .toArray(Ratio[]::new);
    }

    private Spent spent(int b) {
        return new Spent(prices, ballots.get(b), paid[b]);
    }

    /// What the supporters of each project have left together, by position, in cents.
    public Ratio[] leftOfSupporters() {
        BigInteger[] sums = new BigInteger[outcome.election().projects().size()];
        Arrays.fill(sums, BigInteger.ZERO);
        for (int b = 0; b < left.length; b++) {
            Ballot ballot = ballots.get(b);
            BigInteger together = left[b].multiply(BigInteger.valueOf(ballot.voters()));
            for (int place = 0; place < ballot.size(); place++) {
                if (prices.pointsOn(ballot, place) > 0) {
                    int project = ballot.project(place);
                    sums[project] = sums[project].add(together);
                }
            }
        }
        return Arrays.stream(sums).map(prices::inCents).toArray(Ratio[]::new);
    }

    /// Why a project won or lost. Cost: a comparison for each choice on its supporters' ballots.
    public Explanation explain(int project) {
        Account account = new Account(project);
        for (int b = 0; b < paid.length; b++) {
            int place = prices.supportAt(ballots.get(b), project);
            if (place >= 0) {
                account.enter(b, place, spent(b));
            }
        }
        return account.explanation();
    }

    /// Why each project won or lost, by position: the same as asking for each, in one pass over the ballots.
    public List<Explanation> explanations() {
        List<Account> accounts =
                IntStream.range(0, outcome.election().projects().size())
                        .mapToObj(Account::new)
                        .toList();
        for (int b = 0; b < paid.length; b++) {
            Ballot ballot = ballots.get(b);
            Spent spent = spent(b);
            for (int place = 0; place < ballot.size(); place++) {
                if (prices.pointsOn(ballot, place) > 0) {
                    accounts.get(ballot.project(place)).enter(b, place, spent);
                }
            }
        }
        return accounts.stream().map(Account::explanation).toList();
    }

    /// What the supporters of one project did with their money.
    private final class Account {
        private final int project;
        private final Takings takings = new Takings(prices);
        private long full;
        private long partly;
        private long empty;
        private BigInteger largest = BigInteger.ZERO;

        Account(int project) {
            this.project = project;
        }

        void enter(int b, int place, Spent spent) {
            int people = ballots.get(b).voters();
            BigInteger payment = paid[b][place];
            spent.addTo(takings, people);
            largest = largest.max(payment);
            if (payment.signum() == 0) {
                empty += people;
            } else if (payment.equals(prices.full(ballots.get(b), place))) {
                full += people;
            } else {
                partly += people;
            }
        }

        Explanation explanation() {
            Explanation.Payers payers =
                    new Explanation.Payers(full, partly, empty, prices.inCents(largest));
            return Ledger.this.explanation(project, takings, payers);
        }
    }

    private Explanation explanation(int project, Takings takings, Explanation.Payers payers) {
        long votes = payers.full() + payers.partly() + payers.empty();
        int bought = prices.purchaseOf(project);
        BigInteger start = prices.endowment().multiply(BigInteger.valueOf(votes));
        BigInteger available = start;
        List<Explanation.Use> uses = new ArrayList<>();
        for (int i = 0; i < (bought < 0 ? prices.purchases() : bought); i++) {
            BigInteger used = takings.of(i);
            if (used.signum() > 0) {
                available = available.subtract(used);
                int other = outcome.purchases().get(i).project();
                uses.add(new Explanation.Use(other, prices.inCents(used)));
            }
        }
        Ratio had = prices.inCents(available);
        Ratio cost = Ratio.of(outcome.election().projects().get(project).cost().cents());
        Ratio lacked = had.compareTo(cost) >= 0 ? Ratio.ZERO : cost.minus(had);
        return new Explanation(
                project, votes, prices.inCents(start), uses, had, lacked, had.over(cost), payers);
    }
}
