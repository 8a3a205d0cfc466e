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

    /// Adds full prices for so many points together.
    void addFull(int purchase, long points) {
        fullPoints[purchase] += points;
    }

    /// Adds an amount of people who had less than the full price.
    void addRest(int purchase, BigInteger amount) {
        rest[purchase] = rest[purchase].add(amount);
    }

    /// Everything taken in for a purchase, in coins.
    BigInteger of(int purchase) {
        return prices.price(purchase)
                .multiply(BigInteger.valueOf(fullPoints[purchase]))
                .add(rest[purchase]);
    }
}
