// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.pabulib;

import java.util.Arrays;
import nl.evenredig.budget.Ballot;
import org.jspecify.annotations.Nullable;

/// What one ballot names, without who cast it; ordered by its projects, then by its points.
///
/// Comparable so that a map of choices stays fast also when someone makes their hashes equal on purpose.
final class Choice implements Comparable<Choice> {
    private final int[] projects;
    private final long[] points;
    private final int hash;

    /// @param projects positions of the projects; kept, not copied
    /// @param points one for each project, or none when each has 1; kept, not copied
    Choice(int[] projects, long[] points) {
        this.projects = projects;
        this.points = points;
        this.hash = 31 * Arrays.hashCode(projects) + Arrays.hashCode(points);
    }

    Ballot by(int voters) {
        return points.length == 0
                ? Ballot.approving(voters, projects)
                : new Ballot(projects, points, voters);
    }

    @Override
    public int compareTo(Choice other) {
        int order = Arrays.compare(projects, other.projects);
        return order == 0 ? Arrays.compare(points, other.points) : order;
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
