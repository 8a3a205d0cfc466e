// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.job;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/// When a job is done.
public sealed interface Timing {
    /// The first moment strictly after `moment` at which it is done.
    ///
    /// @param zone whose clock on the wall counts
    Instant next(Instant moment, ZoneId zone);

    /// Again and again, with a pause in between.
    record Every(Duration pause) implements Timing {
        public Every {
            if (!pause.isPositive()) {
                throw new IllegalArgumentException("Pause must be positive, but pause=" + pause);
            }
        }

        @Override
        public Instant next(Instant moment, ZoneId zone) {
            return moment.plus(pause);
        }
    }

    /// Once a day, at a time on the clock. In the night in which that time does not exist it is done as much later as the
    /// clock jumps; in the night in which it exists twice, the first time.
    record Daily(LocalTime time) implements Timing {
        @Override
        public Instant next(Instant moment, ZoneId zone) {
            LocalDate day = LocalDate.ofInstant(moment, zone);
            Instant today = at(day, time, zone);
            return today.isAfter(moment) ? today : at(day.plusDays(1), time, zone);
        }
    }

    /// Once a week.
    record Weekly(DayOfWeek day, LocalTime time) implements Timing {
        @Override
        public Instant next(Instant moment, ZoneId zone) {
            LocalDate from = LocalDate.ofInstant(moment, zone);
            LocalDate first = from.with(TemporalAdjusters.nextOrSame(day));
            Instant soonest = at(first, time, zone);
            return soonest.isAfter(moment) ? soonest : at(first.plusWeeks(1), time, zone);
        }
    }

    private static Instant at(LocalDate day, LocalTime time, ZoneId zone) {
        return day.atTime(time).atZone(zone).toInstant();
    }
}
