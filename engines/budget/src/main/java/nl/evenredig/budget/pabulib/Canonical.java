// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.pabulib;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.evenredig.budget.Ballot;
import nl.evenredig.budget.Election;
import nl.evenredig.budget.Project;

/// One form for each election, however its projects and ballots are ordered.
final class Canonical {
    private Canonical() {}

    /// The same election with projects sorted by id and equal ballots merged and sorted.
    static Election of(Election election) {
        List<Project> projects = election.projects();
        int[] order =
                IntStream.range(0, projects.size())
                        .boxed()
                        .sorted(Comparator.comparing(i -> projects.get(i).id()))
                        .mapToInt(Integer::intValue)
                        .toArray();
        int[] place = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            place[order[i]] = i;
        }
        Choices choices = new Choices(election.ballots().size());
        for (Ballot ballot : election.ballots()) {
            choices.add(Choice.of(ballot, election.kind(), place), ballot.voters());
        }
        List<Project> sorted = Arrays.stream(order).mapToObj(projects::get).toList();
        List<Ballot> ballots = new ArrayList<>();
        for (Choice choice : choices.sorted()) {
            ballots.add(choice.ballot());
        }
        return new Election(election.kind(), election.budget(), sorted, ballots);
    }
}
