// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.pabulib;

import java.util.List;
import java.util.OptionalLong;
import nl.evenredig.budget.Ballot;
import nl.evenredig.budget.Election;

/// Holds the votes and scores that projects' rows tell against what the votes add up to.
final class Sums {
    private final Findings findings;

    Sums(Findings findings) {
        this.findings = findings;
    }

    /// @param stated one for each project, in the order of their positions
    void check(Election election, List<ProjectRows.Stated> stated) {
        long[] votes = election.votes();
        long[] scores = scores(election);
        for (int i = 0; i < votes.length; i++) {
            compare(stated.get(i), "votes", stated.get(i).votes(), votes[i]);
            compare(stated.get(i), "score", stated.get(i).score(), scores[i]);
        }
    }

    /// The points each project has together, by position; of approvals, its votes.
    static long[] scores(Election election) {
        long[] scores = new long[election.projects().size()];
        for (Ballot ballot : election.ballots()) {
            for (int place = 0; place < ballot.size(); place++) {
                scores[ballot.project(place)] += ballot.points(place) * ballot.voters();
            }
        }
        return scores;
    }

    private void compare(ProjectRows.Stated each, String column, String said, long sum) {
        OptionalLong number = Amount.whole(said);
        if (!said.isEmpty() && (number.isEmpty() || number.getAsLong() != sum)) {
            findings.mended(
                    each.line(),
                    column,
                    Fault.SUM_DIFFERS,
                    each.project().id(),
                    said,
                    Long.toString(sum));
        }
    }
}
