// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.job;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// All jobs of the program: how they stand, and a way to have one done now. Starts them after the web server, and stops
/// them before it.
@Component
public class Jobs implements SmartLifecycle {
    private final Clockwork.Wheels wheels;
    private final JobStore store;
    private final Clockwork clockwork;
    private final boolean isWanted;
    private volatile boolean isRunning;

    Jobs(
            Clockwork.Wheels wheels,
            JobStore store,
            Clockwork clockwork,
            @Value("${evenredig.jobs:true}") boolean isWanted) {
        this.wheels = wheels;
        this.store = store;
        this.clockwork = clockwork;
        this.isWanted = isWanted;
    }

    /// How every job stands, by name.
    public List<JobState> all() {
        return wheels.jobs().stream()
                .sorted(Comparator.comparing(Job::name))
                .map(store::state)
                .toList();
    }

    /// How one job stands.
    public Optional<JobState> find(String name) {
        return wheels.jobs().stream()
                .filter(job -> job.name().equals(name))
                .findFirst()
                .map(store::state);
    }

    /// Has a job done now, by whichever node comes first.
    ///
    /// @return whether it will be; not when it is being done already
    public boolean hurry(String name) {
        return clockwork.hurry(Agenda.task(wheels.town(), name), wheels.clock().instant());
    }

    @Override
    public void start() {
        if (isWanted) {
            clockwork.start();
        }
        isRunning = true;
    }

    @Override
    public void stop() {
        if (isWanted) {
            clockwork.close();
        }
        isRunning = false;
    }

    @Override
    public boolean isRunning() {
        return isRunning;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
