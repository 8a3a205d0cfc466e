// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

import java.util.Comparator;
import java.util.List;

/// How far a question is: a few words, the steps it took, and those that are planned.
///
/// @param version how often it was set before
/// @param progress how far it is, in a few words; may be empty
/// @param waypoints its steps, each once, in their order
public record Course(int version, String progress, List<Waypoint> waypoints) {
    /// The most letters that fit beside a title.
    public static final int PROGRESS = 80;

    public Course {
        progress = Cleaned.line(progress);
        waypoints = waypoints.stream().sorted(Comparator.comparing(Waypoint::milestone)).toList();
        long different = waypoints.stream().map(Waypoint::milestone).distinct().count();
        if (different < waypoints.size()) {
            throw new IllegalArgumentException(
                    "Course must have each step once, but waypoints=%s.".formatted(waypoints));
        }
    }
}
