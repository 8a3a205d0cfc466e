// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget;

/// Which project goes first when two are exactly as strong.
public enum Ties {
    /// The cheaper one, then the one with more votes, then the lowest lot ([nl.evenredig.exact.Seed#lot]).
    COST_VOTES_LOT("cost,votes,lot"),
    /// The lowest id, compared as text ("11" before "2"): for comparing with other software.
    ID("id");

    private final String code;

    Ties(String code) {
        this.code = code;
    }

    /// Its name on the command line and in receipts.
    public String code() {
        return code;
    }
}
