// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.rule;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import nl.evenredig.exact.Ratio;

/// What every voter still has during one run of Equal Shares: exactly, and beside it as a double for quick sorting out.
///
/// Someone who cannot pay a full price pays all they have and is out. So who is not out has paid every purchase on their
/// ballot in full: what they have left is the endowment less those prices. Only prices, one for each purchase, need long
/// numbers: all whole numbers of one small coin, of which `coins` go into a cent. The doubles are made from the exact
/// prices, each rounded once, so their error never builds up: after k purchases it is at most [#error] = (3k + 2)·2^-53
/// of the endowment.
final class Purses {
    private static final double HALF_ULP = 0x1p-53;

    private final Tableau tableau;
    private final double[] money;

    /// For each project which purchase it was; -1 when it is not bought.
    private final int[] purchaseOf;

    private BigInteger coins = BigInteger.ONE;
    private BigInteger endowment = BigInteger.ZERO;
    private double roughEndowment;
    private BigInteger[] prices = new BigInteger[16];
    private int purchases;

    Purses(Tableau tableau) {
        this.tableau = tableau;
        money = new double[tableau.voters.length];
        purchaseOf = new int[tableau.projects()];
    }

    /// Gives everyone the same amount, in cents, and forgets all payments.
    void open(Ratio share) {
        coins = share.denominator();
        endowment = share.numerator();
        roughEndowment = share.approximate();
        purchases = 0;
        Arrays.fill(money, roughEndowment);
        Arrays.fill(purchaseOf, -1);
    }

    /// About what each voter of the ballot has left; negative when they are out.
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

    /// Exactly what each voter of the ballot, not out, has left after paying every purchase on it in full, in coins.
    /// Negative when they could not pay the last one.
    BigInteger exact(int ballot) {
        BigInteger left = endowment;
        for (int place = tableau.places[ballot]; place < tableau.places[ballot + 1]; place++) {
            int purchase = purchaseOf[tableau.chosen[place]];
            if (purchase >= 0) {
                BigInteger points = BigInteger.valueOf(tableau.pointsAt[place]);
                left = left.subtract(prices[purchase].multiply(points));
            }
        }
        return left;
    }

    /// Adds what the ballot's voters, not out, paid to running totals: `paid[j]` points for purchase j, `paid[length - 1]`
    /// people.
    void addTo(long[] paid, int ballot) {
        long voters = tableau.voters[ballot];
        int end = tableau.places[ballot + 1];
        for (int place = tableau.places[ballot]; place < end; place++) {
            int purchase = purchaseOf[tableau.chosen[place]];
            if (purchase >= 0) {
                paid[purchase] += voters * tableau.pointsAt[place];
            }
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
        purchaseOf[quote.project()] = purchases;
        prices[purchases++] = quote.coins().divide(shared);
        return Quote.quotient(prices[purchases - 1], coins);
    }

    /// Whether the ballot's voters have at least the full price of the last purchase, which is on it; exact.
    boolean canPayLast(int ballot) {
        return exact(ballot).signum() >= 0;
    }

    /// The prices of all purchases so far for each point, in coins.
    List<BigInteger> prices() {
        return List.of(Arrays.copyOf(prices, purchases));
    }
}
