// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

import java.time.LocalDate;
import java.util.Optional;

/// One step of one question.
///
/// @param milestone which step
/// @param reached when it was taken; empty when it is still to come
/// @param due before which day it was promised; empty for no promise
public record Waypoint(Milestone milestone, Optional<LocalDate> reached, Optional<LocalDate> due) {
    public Waypoint {
        if (reached.isEmpty() && due.isEmpty()) {
            throw new IllegalArgumentException(
                    "Waypoint must be reached or due, but milestone=%s.".formatted(milestone));
        }
    }

    public static Waypoint reached(Milestone milestone, LocalDate day) {
        return new Waypoint(milestone, Optional.of(day), Optional.empty());
    }

    public static Waypoint due(Milestone milestone, LocalDate day) {
        return new Waypoint(milestone, Optional.empty(), Optional.of(day));
    }

    public boolean isReached() {
        return reached.isPresent();
    }
}
