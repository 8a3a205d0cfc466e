// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget;

import java.util.Arrays;

/// One choice that one or more people made alike: which projects, and with how many points each.
///
/// Projects are positions in [Election#projects]. Approval, cumulative and scoring ballots are sorted by project; an
/// ordinal ballot keeps the voter's order, most wanted first. Points are at least 1: a project without points is not on
/// the ballot. Approval and ordinal ballots hold 1 point for each project; an ordinal rule's scoring replaces them.
public final class Ballot {
    private final int[] projects;
    private final long[] points;
    private final int voters;

    /// @param projects positions of the projects, each at most once
    /// @param points as long as `projects`, each at least 1
    /// @param voters how many people cast it, at least 1
    public Ballot(int[] projects, long[] points, int voters) {
        if (projects.length != points.length || voters < 1) {
            throw new IllegalArgumentException(
                    "Ballot must have as many points as projects and voters >= 1, but projects=%d, points=%d, voters=%d."
                            .formatted(projects.length, points.length, voters));
        }
        this.projects = projects.clone();
        this.points = points.clone();
        this.voters = voters;
    }

    /// A ballot that names projects without points.
    public static Ballot approving(int voters, int... projects) {
        long[] points = new long[projects.length];
        Arrays.fill(points, 1);
        return new Ballot(projects, points, voters);
    }

    /// How many projects it names.
    public int size() {
        return projects.length;
    }

    /// The position of the project it names in place `place`, from 0.
    public int project(int place) {
        return projects[place];
    }

    /// The points it gives the project in place `place`, from 0.
    public long points(int place) {
        return points[place];
    }

    /// How many people cast exactly this ballot.
    public int voters() {
        return voters;
    }

    /// Whether it names the project.
    public boolean approves(int project) {
        return placeOf(project) >= 0;
    }

    /// The points it gives a project; 0 when it does not name it.
    public long pointsFor(int project) {
        int place = placeOf(project);
        return place < 0 ? 0 : points[place];
    }

    /// How many of its projects are marked.
    ///
    /// @param marked one entry for each project of the election
    public int countOf(boolean[] marked) {
        int count = 0;
        for (int project : projects) {
            count += marked[project] ? 1 : 0;
        }
        return count;
    }

    /// The place of a project on it, from 0; -1 when it does not name it.
    public int placeOf(int project) {
        for (int place = 0; place < projects.length; place++) {
            if (projects[place] == project) {
                return place;
            }
        }
        return -1;
    }

    /// Whether both name the same projects in the same order with the same points, by whatever number of people.
    public boolean choosesAs(Ballot other) {
        return Arrays.equals(projects, other.projects) && Arrays.equals(points, other.points);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ballot ballot && voters == ballot.voters && choosesAs(ballot);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Arrays.hashCode(projects) + Arrays.hashCode(points)) + voters;
    }

    @Override
    public String toString() {
        return voters + "x" + Arrays.toString(projects) + Arrays.toString(points);
    }
}
