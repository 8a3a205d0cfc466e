// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget;

import java.math.BigInteger;
import java.util.Arrays;

/// What each person with one ballot spent: full prices, and at most once, at the end, all that was left.
final class Spent {
    private final int[] purchases;
    private final long[] points;
    private BigInteger rest = BigInteger.ZERO;
    private int restFor = -1;

    Spent(Prices prices, Ballot ballot, BigInteger[] payments) {
        int[] bought = new int[payments.length];
        points = new long[payments.length];
        int count = 0;
        for (int place = 0; place < payments.length; place++) {
            if (payments[place].signum() == 0) {
                continue;
            }
            int purchase = prices.purchaseOf(ballot.project(place));
            if (payments[place].equals(prices.full(ballot, place))) {
                bought[count] = purchase;
                points[count++] = prices.pointsOn(ballot, place);
            } else {
                restFor = purchase;
                rest = payments[place];
            }
        }
        purchases = Arrays.copyOf(bought, count);
    }

    /// Adds what some people with this ballot paid.
    void addTo(Takings takings, int people) {
        for (int i = 0; i < purchases.length; i++) {
            takings.addFull(purchases[i], points[i] * people);
        }
        if (restFor >= 0) {
            takings.addRest(restFor, rest.multiply(BigInteger.valueOf(people)));
        }
    }
}
