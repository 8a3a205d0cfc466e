// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.moved;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.concurrent.atomic.AtomicReference;

/// A clock that a test can move, forward only: tests that share a town come after each other in its time too.
public final class MovableClock extends Clock {
    private static final ZoneId DUTCH_TIME = ZoneId.of("Europe/Amsterdam");

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    public void move(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("Clock must move forward, but time=" + time);
        }
        ahead.updateAndGet(time::plus);
    }

    /// Goes on to a moment in Dutch time.
    public void moveTo(ZonedDateTime moment) {
        move(Duration.between(instant(), moment));
    }

    /// Goes on to the first time that it is this late on this day of the week.
    public void moveTo(DayOfWeek day, LocalTime time) {
        ZonedDateTime now = now();
        ZonedDateTime found = now.with(TemporalAdjusters.nextOrSame(day)).with(time);
        moveTo(found.isAfter(now) ? found : found.plusWeeks(1));
    }

    public ZonedDateTime now() {
        return ZonedDateTime.now(this);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return DUTCH_TIME;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead.get());
    }
}
