// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget;

/// What a funded project is worth to someone who chose it. A project that someone gave `s` points (1 on an approval
/// ballot, the Borda score on an ordinal one):
public enum Utility {
    /// is worth `s` times its cost: a euro well spent counts the same in a large and in a small project.
    COST("cost"),
    /// is worth 1, whatever it costs and whatever its points.
    CARDINALITY("cardinality"),
    /// is worth `s`.
    POINTS("points");

    private final String code;

    Utility(String code) {
        this.code = code;
    }

    /// Its name on the command line and in receipts.
    public String code() {
        return code;
    }

    /// What cities use for this kind of ballot: points where voters give points or an order, else cost.
    public static Utility usualFor(BallotKind kind) {
        return kind.isApproval() ? COST : POINTS;
    }
}
