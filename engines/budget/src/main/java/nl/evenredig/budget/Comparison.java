// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget;

/// Whether the outcome is set beside most votes first, and the one that does better is carried out.
// The comparison step of Wieliczka 2023: https://equalshares.net/implementation/comparison
public enum Comparison {
    /// No comparison.
    NONE("none"),
    /// The outcome in which more people have more of their chosen projects funded.
    VOTERS("greedy:voters"),
    /// The outcome in which fewer people have none of their chosen projects funded.
    EXCLUSION("greedy:exclusion");

    private final String code;

    Comparison(String code) {
        this.code = code;
    }

    /// Its name on the command line and in receipts.
    public String code() {
        return code;
    }
}
