// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget;

/// How people could vote, in the words of the Pabulib format.
public enum BallotKind {
    /// Name any number of projects.
    APPROVAL("approval"),
    /// Name one project.
    CHOOSE_ONE("choose-1"),
    /// Divide points over projects.
    CUMULATIVE("cumulative"),
    /// Give each project a score of its own.
    SCORING("scoring"),
    /// Put projects in order of preference.
    ORDINAL("ordinal");

    private final String code;

    BallotKind(String code) {
        this.code = code;
    }

    /// The value of `vote_type` in a `.pb` file.
    public String code() {
        return code;
    }

    /// Whether voters give points, so that `points` is the natural utility.
    public boolean hasPoints() {
        return this == CUMULATIVE || this == SCORING;
    }

    /// Whether a vote is only a set of projects.
    public boolean isApproval() {
        return this == APPROVAL || this == CHOOSE_ONE;
    }
}
