// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget;

/// For whom one outcome is better than another: by how many of their chosen projects are funded.
///
/// @param first voters with more in the first outcome
/// @param second voters with more in the second
/// @param same voters with as many in both
public record Preference(long first, long second, long same) {
    /// Compares two outcomes of one election. Cost: the number of choices.
    public static Preference between(Outcome first, Outcome second) {
        boolean[] inFirst = first.isFunded();
        boolean[] inSecond = second.isFunded();
        long forFirst = 0;
        long forSecond = 0;
        long same = 0;
        for (Ballot ballot : first.election().ballots()) {
            int difference = ballot.countOf(inFirst) - ballot.countOf(inSecond);
            forFirst += difference > 0 ? ballot.voters() : 0;
            forSecond += difference < 0 ? ballot.voters() : 0;
            same += difference == 0 ? ballot.voters() : 0;
        }
        return new Preference(forFirst, forSecond, same);
    }
}
