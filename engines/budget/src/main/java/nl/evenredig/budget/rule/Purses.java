// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.rule;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import nl.evenredig.exact.Ratio;

/// What every voter still has during one run of Equal Shares: exactly, and beside it as a double for quick sorting out.
///
/// Someone who cannot pay a full price pays all they have and is out. So what a voter has left is the endowment less the
/// prices they paid in full, and only those prices, one for each purchase, need long numbers: all whole numbers of one
/// small coin, of which `coins` go into a cent. The doubles are made from the exact prices, each rounded once, so their
/// error never builds up: after k purchases it is at most [#error] = (3k + 2)·2^-53 of the endowment.
final class Purses {
    private static final double HALF_ULP = 0x1p-53;

    private final Tableau tableau;
    private final double[] money;
    private final int[] paidCount;
    private final int[] paidPurchase;
    private final int[] paidPoints;

    private BigInteger coins = BigInteger.ONE;
    private BigInteger endowment = BigInteger.ZERO;
    private double roughEndowment;
    private BigInteger[] prices = new BigInteger[16];
    private int purchases;

    Purses(Tableau tableau) {
        this.tableau = tableau;
        int ballots = tableau.voters.length;
        money = new double[ballots];
        paidCount = new int[ballots];
        paidPurchase = new int[tableau.places[ballots]];
        paidPoints = new int[tableau.places[ballots]];
    }

    /// Gives everyone the same amount, in cents, and forgets all payments.
    void open(Ratio share) {
        coins = share.denominator();
        endowment = share.numerator();
        roughEndowment = share.approximate();
        purchases = 0;
        Arrays.fill(money, roughEndowment);
        Arrays.fill(paidCount, 0);
    }

    /// About what each voter of the ballot has left; negative when certainly nothing.
    double[] rough() {
        return money;
    }

    /// The most by which a rough amount can differ from the exact one.
    double error() {
        return (3 * purchases + 2) * HALF_ULP * roughEndowment * 1.0001;
    }

    int purchases() {
        return purchases;
    }

    BigInteger coins() {
        return coins;
    }

    /// Exactly what each voter of the ballot has left, in coins.
    BigInteger exact(int ballot) {
        if (money[ballot] < 0) {
            return BigInteger.ZERO;
        }
        BigInteger left = endowment;
        int start = tableau.places[ballot];
        for (int i = start; i < start + paidCount[ballot]; i++) {
            left =
                    left.subtract(
                            prices[paidPurchase[i]].multiply(BigInteger.valueOf(paidPoints[i])));
        }
        return left;
    }

    /// Adds what the ballot's voters paid to running totals: `paid[j]` points for purchase j, `paid[length - 1]` people.
    void addTo(long[] paid, int ballot) {
        long voters = tableau.voters[ballot];
        int start = tableau.places[ballot];
        for (int i = start; i < start + paidCount[ballot]; i++) {
            paid[paidPurchase[i]] += voters * paidPoints[i];
        }
        paid[paid.length - 1] += voters;
    }

    /// What the people in running totals have left together, exactly, in coins.
    BigInteger sum(long[] paid) {
        BigInteger sum = endowment.multiply(BigInteger.valueOf(paid[paid.length - 1]));
        for (int j = 0; j < purchases; j++) {
            if (paid[j] != 0) {
                sum = sum.subtract(prices[j].multiply(BigInteger.valueOf(paid[j])));
            }
        }
        return sum;
    }

    /// Enters a purchase at the quoted price, after making the coin small enough for it. Returns the price as a double.
    double enter(Quote quote) {
        if (purchases == prices.length) {
            prices = Arrays.copyOf(prices, 2 * purchases);
        }
        BigInteger parts = BigInteger.valueOf(quote.points());
        BigInteger shared = parts.gcd(quote.coins().mod(parts));
        BigInteger finer = parts.divide(shared);
        if (!finer.equals(BigInteger.ONE)) {
            coins = coins.multiply(finer);
            endowment = endowment.multiply(finer);
            for (int j = 0; j < purchases; j++) {
                prices[j] = prices[j].multiply(finer);
            }
        }
        prices[purchases++] = quote.coins().divide(shared);
        return Quote.quotient(prices[purchases - 1], coins);
    }

    /// Takes the full price of the last purchase from the ballot's voters.
    void payInFull(int ballot, int points, double price) {
        int i = tableau.places[ballot] + paidCount[ballot]++;
        paidPurchase[i] = purchases - 1;
        paidPoints[i] = points;
        money[ballot] = Math.max(0, money[ballot] - price * points);
    }

    /// Takes all the ballot's voters have.
    void payAll(int ballot) {
        money[ballot] = -1;
    }

    /// Whether the ballot's voters have at least the full price of the last purchase; exact.
    boolean canPayInFull(int ballot, int points) {
        BigInteger full = prices[purchases - 1].multiply(BigInteger.valueOf(points));
        return exact(ballot).compareTo(full) >= 0;
    }

    /// The prices of all purchases so far for each point, in coins.
    List<BigInteger> prices() {
        return List.of(Arrays.copyOf(prices, purchases));
    }
}
