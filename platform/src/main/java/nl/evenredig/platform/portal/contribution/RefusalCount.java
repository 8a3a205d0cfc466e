// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.contribution;

import java.util.Comparator;

/// How often one rule was the reason to refuse in one year: a number of contributions, not of people.
///
/// @param year which year
/// @param rule which rule
/// @param refusals how often
public record RefusalCount(int year, HouseRule rule, int refusals)
        implements Comparable<RefusalCount> {
    private static final Comparator<RefusalCount> ORDER =
            Comparator.comparingInt((RefusalCount count) -> -count.year())
                    .thenComparing(RefusalCount::rule);

    @Override
    public int compareTo(RefusalCount other) {
        return ORDER.compare(this, other);
    }
}
