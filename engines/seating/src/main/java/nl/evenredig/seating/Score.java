// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating;

/// How good a seating is, beside what no seating can better.
///
/// @param met pairs of people who sit at one table at least once, and did not in an earlier round
/// @param metBound no seating with as many people at each table has more
/// @param outOfShare cells (round, table, value of a feature) with more or fewer people than the value's share of the table
/// @param outBound no seating with as many people at each table has fewer
public record Score(int met, int metBound, int outOfShare, int outBound) {
    /// Whether nobody can do better in either.
    public boolean isBest() {
        return met >= metBound && outOfShare <= outBound;
    }

    /// What a search makes as small as it can: a cell out of share weighs as much as `weight` meetings.
    public long cost(int weight) {
        return (long) weight * outOfShare - met;
    }
}
