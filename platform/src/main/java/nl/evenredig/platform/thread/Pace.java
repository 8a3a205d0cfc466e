// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/// How often somebody wants to hear about a question.
public enum Pace {
    /// At every step.
    NOW,
    /// At eight in the morning, of everything until then.
    DAILY,
    /// On Monday at eight in the morning, of everything until then.
    WEEKLY;

    static final LocalTime MORNING = LocalTime.of(8, 0);

    /// What was noted before this moment is to be told now. It lies still between two mornings, so looking twice on one
    /// day tells nothing twice. What waits for somebody who chose to hear at once since then is told the next morning.
    ///
    /// @param now what time it is, where the town is
    Instant toldBefore(ZonedDateTime now) {
        ZonedDateTime today = now.with(MORNING);
        ZonedDateTime morning = today.isAfter(now) ? now.minusDays(1).with(MORNING) : today;
        return switch (this) {
            case NOW, DAILY -> morning.toInstant();
            case WEEKLY ->
                    morning.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).toInstant();
        };
    }
}
