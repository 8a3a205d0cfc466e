// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.rule;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The exact price of one project at one moment of a run.
///
/// Supporters who have certainly less than the price of their points (by the doubles and their error bound) give all they
/// have; those who certainly have more share the rest; the few in between are compared exactly. The answer is checked
/// against the bounds it was sorted with, and when it does not lie between them everyone is compared exactly: no answer
/// rests on a tolerance.
final class Appraisal {
    /// Half the width of the band, as a part of the price, within which supporters are compared exactly.
    private static final double BAND = 0x1p-30;

    private static final int ATTEMPTS = 8;

    private final Tableau tableau;
    private final Purses purses;
    private final Bids bids;

    Appraisal(Tableau tableau, Purses purses, Bids bids) {
        this.tableau = tableau;
        this.purses = purses;
        this.bids = bids;
    }

    /// A supporting ballot that needs an exact look.
    private record Close(BigInteger money, long points, long voters) {}

    /// The exact price; empty when the supporters cannot pay together. Cost: one pass over the supporters.
    Optional<Quote> of(int project) {
        double guess = bids.of(project);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            double low = guess * (1 - BAND);
            double high = guess * (1 + BAND);
            Optional<Quote> quote = between(project, low, high);
            if (quote.isEmpty()) {
                break;
            }
            guess = quote.get().rough(purses.coins());
            if (guess * (1 - 0x1p-40) > low && guess * (1 + 0x1p-40) < high) {
                return quote;
            }
        }
        return between(project, 0, Double.POSITIVE_INFINITY);
    }

    /// The price, supposing that it lies between `low` and `high`.
    private Optional<Quote> between(int project, double low, double high) {
        int[] who = tableau.supporters[project];
        int[] points = tableau.points[project];
        int[] voters = tableau.voters;
        double[] money = purses.rough();
        double error = purses.error();
        int live = bids.live(project);
        long[] poor = new long[purses.purchases() + 1];
        long richPoints = 0;
        List<Close> close = new ArrayList<>();
        for (int i = 0; i < live; i++) {
            int ballot = who[i];
            double has = money[ballot];
            if (has - error > high * points[i]) {
                richPoints += (long) points[i] * voters[ballot];
            } else if (has >= 0 && has + error < low * points[i]) {
                purses.addTo(poor, ballot);
            } else if (has >= 0) {
                close.add(new Close(purses.exact(ballot), points[i], voters[ballot]));
            }
        }
        BigInteger cost = BigInteger.valueOf(tableau.cost[project]).multiply(purses.coins());
        return solve(new Quote(project, cost.subtract(purses.sum(poor)), richPoints), close);
    }

    /// Takes out, poorest first, those who cannot pay the price that the others would then pay.
    private static Optional<Quote> solve(Quote sure, List<Close> close) {
        close.sort(Appraisal::byMoneyForEachPoint);
        long points = sure.points();
        for (Close one : close) {
            points += one.points() * one.voters();
        }
        Quote quote = new Quote(sure.project(), sure.coins(), points);
        for (Close one : close) {
            if (quote.compareTo(one.money(), one.points()) <= 0) {
                return Optional.of(quote);
            }
            quote =
                    new Quote(
                            quote.project(),
                            quote.coins()
                                    .subtract(
                                            one.money().multiply(BigInteger.valueOf(one.voters()))),
                            quote.points() - one.points() * one.voters());
        }
        return quote.points() > 0 ? Optional.of(quote) : Optional.empty();
    }

    private static int byMoneyForEachPoint(Close one, Close other) {
        return one.money()
                .multiply(BigInteger.valueOf(other.points()))
                .compareTo(other.money().multiply(BigInteger.valueOf(one.points())));
    }
}
