// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.rounds;

import java.util.Locale;

/// How a town itself counted, as far as the source tells. Nothing is claimed that it does not tell.
public enum TownRule {
    /// Equal Shares, with whatever completion.
    EQUAL_SHARES,
    /// Most votes first, with whatever limits.
    MOST_VOTES,
    /// Another rule, or the source does not tell.
    NOT_TOLD;

    /// The rule behind the source's own words: `equalshares/add1`, `greedy-threshold`, `unknown`.
    public static TownRule of(String words) {
        String rule = words.strip().toLowerCase(Locale.ROOT);
        if (rule.startsWith("equalshares")) {
            return EQUAL_SHARES;
        }
        return rule.startsWith("greedy") ? MOST_VOTES : NOT_TOLD;
    }
}
