// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.rule;

import java.util.Arrays;
import nl.evenredig.budget.Ballot;
import nl.evenredig.budget.Election;
import nl.evenredig.budget.Points;

/// An election laid out in plain arrays: for each project its supporting ballots and the points, at least 1, each gives.
///
/// Arrays may be permuted within a project by whoever counts with it; what they hold stays the same. Cost: the number of
/// choices, in time and memory (eight bytes each).
final class Tableau {
    final int[][] supporters;
    final int[][] points;

    /// How many people cast each ballot.
    final int[] voters;

    /// Where each ballot's places begin, when all places of all ballots stand in one row; one more than there are ballots.
    final int[] places;

    /// The projects on all ballots in one row, by place.
    final int[] chosen;

    /// The points given there.
    final int[] pointsAt;

    final long[] cost;
    final long[] votes;
    final long[] totalPoints;
    final int people;

    Tableau(Election election, Points scale) {
        int projects = election.projects().size();
        int ballots = election.ballots().size();
        int[] sizes = new int[projects];
        int choices = 0;
        for (Ballot ballot : election.ballots()) {
            choices += ballot.size();
            for (int place = 0; place < ballot.size(); place++) {
                sizes[ballot.project(place)] += scale.on(ballot, place) > 0 ? 1 : 0;
            }
        }
        supporters = Arrays.stream(sizes).mapToObj(int[]::new).toArray(int[][]::new);
        points = Arrays.stream(sizes).mapToObj(int[]::new).toArray(int[][]::new);
        voters = new int[ballots];
        places = new int[ballots + 1];
        chosen = new int[choices];
        pointsAt = new int[choices];
        totalPoints = new long[projects];
        votes = election.votes();
        cost = election.projects().stream().mapToLong(project -> project.cost().cents()).toArray();
        Arrays.fill(sizes, 0);
        for (int b = 0; b < ballots; b++) {
            enter(b, election.ballots().get(b), scale, sizes);
        }
        people = election.voters();
    }

    private void enter(int b, Ballot ballot, Points scale, int[] filled) {
        voters[b] = ballot.voters();
        places[b + 1] = places[b] + ballot.size();
        for (int place = 0; place < ballot.size(); place++) {
            int project = ballot.project(place);
            int given = Math.toIntExact(scale.on(ballot, place));
            chosen[places[b] + place] = project;
            pointsAt[places[b] + place] = given;
            if (given > 0) {
                supporters[project][filled[project]] = b;
                points[project][filled[project]++] = given;
            }
            totalPoints[project] += (long) given * ballot.voters();
        }
    }

    int projects() {
        return cost.length;
    }
}
