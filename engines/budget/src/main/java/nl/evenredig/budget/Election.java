// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.evenredig.exact.Money;

/// What people could choose from, how much money there is, and what everyone chose; nothing about who they are.
///
/// @param kind how people could vote
/// @param budget the money to divide, more than zero, in the currency of every project
/// @param projects at least one, ids unique; sorted by id so that their order never matters
/// @param ballots the choices, equal ones merged; people who chose nothing are one ballot without projects
public record Election(
        BallotKind kind, Money budget, List<Project> projects, List<Ballot> ballots) {
    public Election {
        projects = List.copyOf(projects);
        ballots = List.copyOf(ballots);
        if (budget.cents() <= 0 || projects.isEmpty() || ballots.isEmpty()) {
            throw new IllegalArgumentException(
                    "Election must have budget > 0, projects and ballots, but budget=%s, projects=%d, ballots=%d."
                            .formatted(budget, projects.size(), ballots.size()));
        }
        Set<String> ids = new HashSet<>();
        for (Project project : projects) {
            if (!ids.add(project.id()) || !project.cost().currency().equals(budget.currency())) {
                throw new IllegalArgumentException(
                        "Project %s must have an id of its own and currency=%s."
                                .formatted(project.id(), budget.currency()));
            }
        }
        for (Ballot ballot : ballots) {
            for (int place = 0; place < ballot.size(); place++) {
                if (ballot.project(place) < 0 || ballot.project(place) >= projects.size()) {
                    throw new IllegalArgumentException(
                            "Ballot must name projects below %d, but project=%d."
                                    .formatted(projects.size(), ballot.project(place)));
                }
            }
        }
    }

    /// How many people voted, people who chose nothing included.
    public int voters() {
        return ballots.stream().mapToInt(Ballot::voters).sum();
    }

    /// How many people named each project, by position. Cost: the number of choices.
    public long[] votes() {
        long[] votes = new long[projects.size()];
        for (Ballot ballot : ballots) {
            for (int place = 0; place < ballot.size(); place++) {
                votes[ballot.project(place)] += ballot.voters();
            }
        }
        return votes;
    }

    /// The position of the project with this id; -1 when there is none.
    public int position(String id) {
        for (int i = 0; i < projects.size(); i++) {
            if (projects.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
