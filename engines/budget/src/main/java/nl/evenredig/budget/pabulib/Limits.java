// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.pabulib;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import nl.evenredig.exact.Money;

/// What META says a vote must keep to. Limits per category or neighbourhood are left to the town.
final class Limits {
    /// What is measured of a vote: projects named, points together, most points for one, cost together in cents.
    record Measures(long length, long points, long mostPoints, long cost) {}

    /// One limit, named as in META.
    enum Limit {
        MIN_LENGTH,
        MAX_LENGTH,
        MAX_POINTS,
        MIN_SUM_POINTS,
        MAX_SUM_POINTS,
        MIN_SUM_COST,
        MAX_SUM_COST;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean isLeast() {
            return name().startsWith("MIN");
        }

        boolean isCost() {
            return this == MIN_SUM_COST || this == MAX_SUM_COST;
        }

        boolean isPoints() {
            return this == MAX_POINTS || this == MIN_SUM_POINTS || this == MAX_SUM_POINTS;
        }

        long of(Measures vote) {
            return switch (this) {
                case MIN_LENGTH, MAX_LENGTH -> vote.length();
                case MAX_POINTS -> vote.mostPoints();
                case MIN_SUM_POINTS, MAX_SUM_POINTS -> vote.points();
                case MIN_SUM_COST, MAX_SUM_COST -> vote.cost();
            };
        }

        String written(long value) {
            return isCost() ? new Money(value, "XXX").decimal() : Long.toString(value);
        }
    }

    private final Map<Limit, Long> limits = new EnumMap<>(Limit.class);

    /// Sets a limit as META writes it.
    ///
    /// @return whether it could be read
    boolean set(Limit limit, String text) {
        OptionalLong value = limit.isCost() ? Amount.limit(text) : Amount.whole(text);
        value.ifPresent(found -> limits.put(limit, found));
        return value.isPresent();
    }

    boolean isEmpty() {
        return limits.isEmpty();
    }

    /// Reports which limits a vote does not keep to.
    void check(Measures vote, boolean hasPoints, int row, Findings findings) {
        for (Map.Entry<Limit, Long> entry : limits.entrySet()) {
            Limit limit = entry.getKey();
            long found = limit.of(vote);
            int order = Long.compare(found, entry.getValue());
            boolean broken = limit.isLeast() ? order < 0 : order > 0;
            if (broken && (hasPoints || !limit.isPoints())) {
                findings.mended(
                        row,
                        limit.isPoints() ? "points" : "vote",
                        limit.isLeast() ? Fault.VOTE_BELOW : Fault.VOTE_ABOVE,
                        limit.key(),
                        limit.written(entry.getValue()),
                        limit.written(found));
            }
        }
    }
}
