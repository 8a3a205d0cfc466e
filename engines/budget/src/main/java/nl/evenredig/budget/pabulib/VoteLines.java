// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.pabulib;

import java.io.IOException;
import java.util.List;
import java.util.StringJoiner;
import nl.evenredig.budget.Ballot;
import nl.evenredig.budget.Election;
import nl.evenredig.budget.Project;

/// Writes the VOTES section.
final class VoteLines {
    private final Election election;
    private final List<String> ids;
    private final Rows rows;

    VoteLines(Election election, Rows rows) {
        this.election = election;
        this.ids = election.projects().stream().map(Project::id).toList();
        this.rows = rows;
    }

    void header(List<String> attributes) throws IOException {
        rows.field("VOTES").end();
        rows.field("voter_id").field("vote");
        if (election.kind().hasPoints()) {
            rows.field("points");
        }
        fields(attributes);
    }

    /// @param voter the voter's number; without one, `None` keeps the row from being empty
    void vote(String voter, Ballot ballot, List<String> values) throws IOException {
        StringJoiner projects = new StringJoiner(",");
        StringJoiner points = new StringJoiner(",");
        for (int place = 0; place < ballot.size(); place++) {
            projects.add(ids.get(ballot.project(place)));
            points.add(Long.toString(ballot.points(place)));
        }
        rows.field(voter.isEmpty() ? "None" : voter).field(projects.toString());
        if (election.kind().hasPoints()) {
            rows.field(points.toString());
        }
        fields(values);
    }

    private void fields(List<String> texts) throws IOException {
        for (String text : texts) {
            rows.field(text);
        }
        rows.end();
    }
}
