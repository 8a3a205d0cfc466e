// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition;

/// How many people with one value of one feature a panel must have: at least and at most.
///
/// @param feature for example `age`
/// @param value for example `16-29`, in the letters of the file
/// @param least fewest seats, from 0
/// @param most most seats
/// @param leastFlex how far `least` may be lowered when the quotas cannot all be met; at most `least`
/// @param mostFlex how far `most` may be raised; at least `most`
public record Quota(
        String feature, String value, int least, int most, int leastFlex, int mostFlex) {
    public Quota {
        if (leastFlex < 0 || leastFlex > least || least > most || most > mostFlex) {
            throw new IllegalArgumentException(
                    "Quota %s/%s must have 0 <= leastFlex <= least <= most <= mostFlex, but %d %d %d %d."
                            .formatted(feature, value, leastFlex, least, most, mostFlex));
        }
    }

    /// A quota that may not be bent.
    public static Quota of(String feature, String value, int least, int most) {
        return new Quota(feature, value, least, most, least, most);
    }

    public boolean admits(int seats) {
        return least <= seats && seats <= most;
    }

    /// The same quota, which may give way as far as it must.
    Quota flexible(int seats) {
        return new Quota(feature, value, least, most, 0, Math.max(most, seats));
    }

    /// The same quota with other bounds; its flexible bounds give way where they must.
    public Quota within(int newLeast, int newMost) {
        return new Quota(
                feature,
                value,
                newLeast,
                newMost,
                Math.min(leastFlex, newLeast),
                Math.max(mostFlex, newMost));
    }
}
