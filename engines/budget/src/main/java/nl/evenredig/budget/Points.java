// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget;

/// How many points a ballot gives each project under the rules: 1 where points do not count, the voter's own points, or
/// the Borda score of a place in an order.
public enum Points {
    ONE,
    OWN,
    BORDA;

    /// What counts under these rules for this kind of ballot.
    public static Points of(Rules rules, BallotKind kind) {
        if (rules.method() == Method.PHRAGMEN || rules.utility() == Utility.CARDINALITY) {
            return ONE;
        }
        return kind == BallotKind.ORDINAL ? BORDA : OWN;
    }

    /// The points for the project in place `place` of the ballot.
    public long on(Ballot ballot, int place) {
        return switch (this) {
            case ONE -> 1;
            case OWN -> ballot.points(place);
            case BORDA -> ballot.size() - 1L - place;
        };
    }
}
