// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import nl.evenredig.exact.Ratio;

/// The prices of an Equal Shares outcome: what follows from them is what anyone paid, whatever they chose.
///
/// All amounts are whole numbers of one very small coin, so that adding them up is exact and quick.
public final class Prices {
    private final Points points;
    private final BigInteger coins;
    private final BigInteger endowment;
    private final BigInteger[] prices;
    private final int[] purchaseOf;

    private Prices(Outcome outcome) {
        points = Points.of(outcome.rules(), outcome.election().kind());
        coins = commonDenominator(outcome);
        endowment = inCoins(outcome.endowment());
        prices =
                outcome.purchases().stream()
                        .map(purchase -> inCoins(purchase.perPoint()))
                        .toArray(BigInteger[]::new);
        purchaseOf = new int[outcome.election().projects().size()];
        Arrays.fill(purchaseOf, -1);
        for (int i = 0; i < prices.length; i++) {
            purchaseOf[outcome.purchases().get(i).project()] = i;
        }
    }

    /// Takes the prices of an outcome; one without purchases has none.
    public static Prices of(Outcome outcome) {
        return new Prices(outcome);
    }

    /// What one person who chose like this paid for each place of the ballot, in cents; the ballot need not be among
    /// those that were cast.
    public List<Ratio> payments(Ballot ballot) {
        return Arrays.stream(follow(ballot)).map(this::inCents).toList();
    }

    /// The same in coins: full prices, in the order of buying, as long as there is enough.
    BigInteger[] follow(Ballot ballot) {
        BigInteger[] payments = new BigInteger[ballot.size()];
        Arrays.fill(payments, BigInteger.ZERO);
        BigInteger rest = endowment;
        for (int place : inOrderOfBuying(ballot)) {
            payments[place] = full(ballot, place).min(rest);
            rest = rest.subtract(payments[place]);
        }
        return payments;
    }

    /// The places of what was bought, earliest purchase first. Ballots are short: each is put in its place from the end.
    private int[] inOrderOfBuying(Ballot ballot) {
        int[] places = new int[ballot.size()];
        int count = 0;
        for (int place = 0; place < ballot.size(); place++) {
            int purchase = purchaseOf[ballot.project(place)];
            if (purchase < 0) {
                continue;
            }
            int at = count++;
            while (at > 0 && purchaseOf[ballot.project(places[at - 1])] > purchase) {
                places[at] = places[--at];
            }
            places[at] = place;
        }
        return Arrays.copyOf(places, count);
    }

    /// The full price of a bought project for the points the ballot gives it, in coins.
    BigInteger full(Ballot ballot, int place) {
        BigInteger price = prices[purchaseOf[ballot.project(place)]];
        long given = points.on(ballot, place);
        return given == 1 ? price : price.multiply(BigInteger.valueOf(given));
    }

    /// The place of a project to which the ballot gives points; -1 when it gives none.
    int supportAt(Ballot ballot, int project) {
        int place = ballot.placeOf(project);
        return place >= 0 && points.on(ballot, place) > 0 ? place : -1;
    }

    /// The points the ballot gives in a place.
    long pointsOn(Ballot ballot, int place) {
        return points.on(ballot, place);
    }

    /// Which purchase a project was, from 0; -1 when it was not bought.
    int purchaseOf(int project) {
        return purchaseOf[project];
    }

    int purchases() {
        return prices.length;
    }

    /// What one purchase cost for each point, in coins.
    BigInteger price(int purchase) {
        return prices[purchase];
    }

    BigInteger endowment() {
        return endowment;
    }

    Ratio inCents(BigInteger amount) {
        return new Ratio(amount, coins);
    }

    private BigInteger inCoins(Ratio cents) {
        return cents.numerator().multiply(coins.divide(cents.denominator()));
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
