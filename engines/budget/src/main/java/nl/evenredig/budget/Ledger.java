// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.evenredig.exact.Ratio;

/// Who paid what: every payment of an Equal Shares outcome, followed through from its prices alone.
///
/// All amounts are whole numbers of one very small coin, so that adding them up is exact and quick. Making it costs one
/// addition for each choice; it holds one number for each choice that was paid.
public final class Ledger {
    private final Outcome outcome;
    private final Points points;
    private final BigInteger coins;
    private final BigInteger endowment;
    private final BigInteger[] prices;
    private final int[] purchaseOf;
    private final BigInteger[][] paid;
    private final BigInteger[] left;

    private Ledger(Outcome outcome) {
        Election election = outcome.election();
        this.outcome = outcome;
        this.coins = commonDenominator(outcome);
        this.endowment = inCoins(outcome.endowment());
        this.prices =
                outcome.purchases().stream()
                        .map(purchase -> inCoins(purchase.perPoint()))
                        .toArray(BigInteger[]::new);
        this.purchaseOf = new int[election.projects().size()];
        Arrays.fill(purchaseOf, -1);
        for (int i = 0; i < prices.length; i++) {
            purchaseOf[outcome.purchases().get(i).project()] = i;
        }
        this.paid = new BigInteger[election.ballots().size()][];
        this.left = new BigInteger[paid.length];
        this.points = Points.of(outcome.rules(), election.kind());
        for (int b = 0; b < paid.length; b++) {
            pay(b, election.ballots().get(b));
        }
    }

    /// Follows the money of an outcome. Without purchases everyone keeps the endowment.
    public static Ledger of(Outcome outcome) {
        return new Ledger(outcome);
    }

    private void pay(int b, Ballot ballot) {
        paid[b] = follow(ballot);
        BigInteger rest = endowment;
        for (BigInteger payment : paid[b]) {
            rest = rest.subtract(payment);
        }
        left[b] = rest;
    }

    /// What someone with this ballot pays for each of its places, in coins: full prices, in the order of buying, as long
    /// as there is enough.
    private BigInteger[] follow(Ballot ballot) {
        int[] inOrder =
                IntStream.range(0, ballot.size())
                        .filter(place -> purchaseOf[ballot.project(place)] >= 0)
                        .boxed()
                        .sorted(Comparator.comparingInt(p -> purchaseOf[ballot.project(p)]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        BigInteger[] payments = new BigInteger[ballot.size()];
        Arrays.fill(payments, BigInteger.ZERO);
        BigInteger rest = endowment;
        for (int place : inOrder) {
            payments[place] = priceOf(ballot, place).min(rest);
            rest = rest.subtract(payments[place]);
        }
        return payments;
    }

    /// What one person who chose like this paid for each place of the ballot, in cents; the ballot need not be among
    /// those that were cast.
    public List<Ratio> payments(Ballot ballot) {
        return Arrays.stream(follow(ballot)).map(this::inCents).toList();
    }

    /// The place of a project to which the ballot gives points; -1 when it gives none.
    private int supportAt(Ballot ballot, int project) {
        int place = ballot.placeOf(project);
        return place >= 0 && points.on(ballot, place) > 0 ? place : -1;
    }

    private BigInteger priceOf(Ballot ballot, int place) {
        BigInteger price = prices[purchaseOf[ballot.project(place)]];
        long given = points.on(ballot, place);
        return given == 1 ? price : price.multiply(BigInteger.valueOf(given));
    }

    public Outcome outcome() {
        return outcome;
    }

    /// What each person with this ballot paid for the project in place `place` of it, in cents.
    public Ratio payment(int ballot, int place) {
        return inCents(paid[ballot][place]);
    }

    /// What each person with this ballot has left, in cents.
    public Ratio left(int ballot) {
        return inCents(left[ballot]);
    }

    /// What some voters paid for each project together, by position, in cents.
    ///
    /// @param voters for each ballot how many of its voters count
    public Ratio[] payments(int[] voters) {
        BigInteger[] sums = new BigInteger[purchaseOf.length];
        Arrays.fill(sums, BigInteger.ZERO);
        for (int b = 0; b < paid.length; b++) {
            if (voters[b] > 0) {
                addUp(sums, b, outcome.election().ballots().get(b).size(), voters[b]);
            }
        }
        return Arrays.stream(sums).map(this::inCents).toArray(Ratio[]::new);
    }

    private void addUp(BigInteger[] sums, int b, int size, int voters) {
        Ballot ballot = outcome.election().ballots().get(b);
        BigInteger count = BigInteger.valueOf(voters);
        for (int place = 0; place < size; place++) {
            if (paid[b][place].signum() > 0) {
                int project = ballot.project(place);
                sums[project] = sums[project].add(paid[b][place].multiply(count));
            }
        }
    }

    /// What the supporters of each project have left together, by position, in cents.
    public Ratio[] leftOfSupporters() {
        BigInteger[] sums = new BigInteger[purchaseOf.length];
        Arrays.fill(sums, BigInteger.ZERO);
        for (int b = 0; b < left.length; b++) {
            Ballot ballot = outcome.election().ballots().get(b);
            BigInteger together = left[b].multiply(BigInteger.valueOf(ballot.voters()));
            for (int place = 0; place < ballot.size(); place++) {
                if (points.on(ballot, place) > 0) {
                    sums[ballot.project(place)] = sums[ballot.project(place)].add(together);
                }
            }
        }
        return Arrays.stream(sums).map(this::inCents).toArray(Ratio[]::new);
    }

    /// Why a project won or lost. Cost: one addition for each choice on its supporters' ballots.
    public Explanation explain(int project) {
        int before = purchaseOf[project] < 0 ? prices.length : purchaseOf[project];
        BigInteger[] used = new BigInteger[before];
        Arrays.fill(used, BigInteger.ZERO);
        for (int b = 0; b < paid.length; b++) {
            Ballot ballot = outcome.election().ballots().get(b);
            if (supportAt(ballot, project) >= 0) {
                addUses(used, b, ballot);
            }
        }
        return explanation(project, used, payers(project));
    }

    private void addUses(BigInteger[] used, int b, Ballot ballot) {
        BigInteger count = BigInteger.valueOf(ballot.voters());
        for (int place = 0; place < ballot.size(); place++) {
            int purchase = purchaseOf[ballot.project(place)];
            if (purchase >= 0 && purchase < used.length) {
                used[purchase] = used[purchase].add(paid[b][place].multiply(count));
            }
        }
    }

    private Explanation.Payers payers(int project) {
        long[] count = new long[3];
        BigInteger largest = BigInteger.ZERO;
        for (int b = 0; b < paid.length; b++) {
            Ballot ballot = outcome.election().ballots().get(b);
            int place = supportAt(ballot, project);
            if (place < 0) {
                continue;
            }
            BigInteger payment = paid[b][place];
            boolean full = payment.signum() > 0 && payment.equals(priceOf(ballot, place));
            count[payment.signum() == 0 ? 2 : full ? 0 : 1] += ballot.voters();
            largest = largest.max(payment);
        }
        return new Explanation.Payers(count[0], count[1], count[2], inCents(largest));
    }

    private Explanation explanation(int project, BigInteger[] used, Explanation.Payers payers) {
        long votes = payers.full() + payers.partly() + payers.empty();
        List<Explanation.Use> uses = new ArrayList<>();
        BigInteger available = endowment.multiply(BigInteger.valueOf(votes));
        for (int i = 0; i < used.length; i++) {
            if (used[i].signum() > 0) {
                available = available.subtract(used[i]);
                uses.add(
                        new Explanation.Use(
                                outcome.purchases().get(i).project(), inCents(used[i])));
            }
        }
        Ratio start = inCents(endowment.multiply(BigInteger.valueOf(votes)));
        Ratio had = inCents(available);
        Ratio cost = Ratio.of(outcome.election().projects().get(project).cost().cents());
        Ratio lacked = had.compareTo(cost) >= 0 ? Ratio.ZERO : cost.minus(had);
        return new Explanation(project, votes, start, uses, had, lacked, had.over(cost), payers);
    }

    private BigInteger inCoins(Ratio cents) {
        return cents.numerator().multiply(coins.divide(cents.denominator()));
    }

    private Ratio inCents(BigInteger amount) {
        return new Ratio(amount, coins);
    }

    private static BigInteger commonDenominator(Outcome outcome) {
        BigInteger common = outcome.endowment().denominator();
        for (Outcome.Purchase purchase : outcome.purchases()) {
            BigInteger next = purchase.perPoint().denominator();
            common = common.divide(common.gcd(next)).multiply(next);
        }
        return common;
    }
}
