// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget;

import java.math.BigInteger;
import java.util.Arrays;

/// What was taken in for each purchase, adding up. Full payments are counted and multiplied once; only what people paid
/// who had less is added amount by amount.
final class Takings {
    private final Prices prices;
    private final long[] fullPoints;
    private final BigInteger[] rest;

    Takings(Prices prices) {
        this.prices = prices;
        fullPoints = new long[prices.purchases()];
        rest = new BigInteger[prices.purchases()];
        Arrays.fill(rest, BigInteger.ZERO);
    }

    /// Adds what some people with this ballot paid for the project in one of its places.
    void add(Ballot ballot, int place, BigInteger payment, int people) {
        int purchase = prices.purchaseOf(ballot.project(place));
        if (purchase < 0 || payment.signum() == 0) {
            return;
        }
        if (payment.equals(prices.full(ballot, place))) {
            fullPoints[purchase] += prices.pointsOn(ballot, place) * people;
        } else {
            rest[purchase] = rest[purchase].add(payment.multiply(BigInteger.valueOf(people)));
        }
    }

    /// Everything taken in for a purchase, in coins.
    BigInteger of(int purchase) {
        return prices.price(purchase)
                .multiply(BigInteger.valueOf(fullPoints[purchase]))
                .add(rest[purchase]);
    }
}
