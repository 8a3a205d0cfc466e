// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.pabulib;

import java.util.Arrays;
import nl.evenredig.budget.Ballot;
import nl.evenredig.budget.BallotKind;
import org.jspecify.annotations.Nullable;

/// What one ballot names and how many people chose alike; ordered by its projects, then by its points.
///
/// Comparable so that a map of choices stays fast also when someone makes their hashes equal on purpose.
final class Choice implements Comparable<Choice> {
    private static final long[] ONES = {};

    private final int[] projects;
    private final long[] points;
    private final int hash;
    private int voters;
    private int place;

    private Choice(int[] projects, long[] points) {
        this.projects = projects;
        this.points = points;
        this.hash = 31 * Arrays.hashCode(projects) + Arrays.hashCode(points);
    }

    /// Names projects, in any order; the array is kept and sorted.
    static Choice approving(int[] projects) {
        Arrays.sort(projects);
        return new Choice(projects, ONES);
    }

    /// Names projects, most wanted first; the array is kept.
    static Choice inOrder(int[] projects) {
        return new Choice(projects, ONES);
    }

    /// Gives projects points, in any order; the arrays are kept and sorted together.
    static Choice giving(int[] projects, long[] points) {
        long[] unsorted = points.clone();
        long[] keys = new long[projects.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = ((long) projects[i] << Integer.SIZE) | i;
        }
        Arrays.sort(keys);
        for (int i = 0; i < keys.length; i++) {
            projects[i] = (int) (keys[i] >>> Integer.SIZE);
            points[i] = unsorted[(int) keys[i]];
        }
        return new Choice(projects, points);
    }

    /// What a ballot names, its projects renumbered.
    ///
    /// @param place for each project's position the new one
    static Choice of(Ballot ballot, BallotKind kind, int[] place) {
        int[] projects = new int[ballot.size()];
        long[] points = new long[ballot.size()];
        for (int i = 0; i < projects.length; i++) {
            projects[i] = place[ballot.project(i)];
            points[i] = ballot.points(i);
        }
        return switch (kind) {
            case APPROVAL, CHOOSE_ONE -> approving(projects);
            case CUMULATIVE, SCORING -> giving(projects, points);
            case ORDINAL -> inOrder(projects);
        };
    }

    /// So many people more chose this.
    void count(int more) {
        voters += more;
    }

    /// Its place among all choices.
    int place() {
        return place;
    }

    void stand(int at) {
        place = at;
    }

    Ballot ballot() {
        return points.length == 0
                ? Ballot.approving(voters, projects)
                : new Ballot(projects, points, voters);
    }

    @Override
    public int compareTo(Choice other) {
        int shared = Math.min(projects.length, other.projects.length);
        for (int i = 0; i < shared; i++) {
            if (projects[i] != other.projects[i]) {
                return Integer.compare(projects[i], other.projects[i]);
            }
        }
        return projects.length == other.projects.length
                ? Arrays.compare(points, other.points)
                : Integer.compare(projects.length, other.projects.length);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Choice choice
                && hash == choice.hash
                && Arrays.equals(projects, choice.projects)
                && Arrays.equals(points, choice.points);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
