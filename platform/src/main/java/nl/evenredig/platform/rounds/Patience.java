// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.rounds;

import java.util.Optional;
import nl.evenredig.budget.Ballot;
import nl.evenredig.budget.Election;
import nl.evenredig.budget.Outcome;
import nl.evenredig.budget.Rules;
import nl.evenredig.budget.rule.Tally;

/// Counts an election, unless that would take so long that a page could not wait for it.
///
/// Shares are raised one currency unit at a time. A few people, a large budget and one dear plan can so ask for a thousand
/// million complete counts. No count is skipped, because then the outcome could differ: such a file is refused. What is
/// allowed is counted in work and not in time, so that every machine refuses the same files: some seconds, and twice what
/// the largest election we know asks.
final class Patience {
    private static final long MOST_WORK = 100_000_000;

    /// A count looks at every choice, follows the prices of all plans bought so far, and has some work of its own.
    private static final int PAIRS_OF_PLANS_FOR_ONE_CHOICE = 10;

    private static final int OWN = 100;

    private Patience() {}

    /// The outcome; empty when it would take too long.
    static Optional<Outcome> count(Election election, Rules rules) {
        long most = mostCounts(election);
        Tally tally = Tally.begin(election, rules);
        while (tally.advance()) {
            if (tally.runs() >= most) {
                return Optional.empty();
            }
        }
        return Optional.of(tally.outcome());
    }

    /// How many complete counts of this election we are willing to make.
    static long mostCounts(Election election) {
        long choices = election.ballots().stream().mapToLong(Ballot::size).sum();
        long plans = election.projects().size();
        return MOST_WORK / (choices + plans * plans / PAIRS_OF_PLANS_FOR_ONE_CHOICE + OWN) + 1;
    }
}
