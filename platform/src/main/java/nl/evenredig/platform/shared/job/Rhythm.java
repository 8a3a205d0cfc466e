// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.job;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Instant;
import java.time.ZoneId;

/// A [Timing] as db-scheduler asks for it.
record Rhythm(Timing timing, ZoneId zone) implements Schedule {
    @Override
    public Instant getNextExecutionTime(ExecutionComplete done) {
        return timing.next(done.getTimeDone(), zone);
    }

    /// What is done again and again starts at once.
    @Override
    public Instant getInitialExecutionTime(Instant now) {
        return isDeterministic() ? timing.next(now, zone) : now;
    }

    /// Whether the time is the same wherever one starts to count, so that a changed timing is noticed at the start.
    @Override
    public boolean isDeterministic() {
        return switch (timing) {
            case Timing.Every _ -> false;
            case Timing.Daily _, Timing.Weekly _ -> true;
        };
    }
}
