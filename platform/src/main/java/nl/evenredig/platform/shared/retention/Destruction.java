// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.retention;

import java.time.LocalTime;
import nl.evenredig.platform.shared.job.Job;
import nl.evenredig.platform.shared.job.Timing;
import org.springframework.stereotype.Component;

/// Every night: what was kept long enough is destroyed.
@Component
class Destruction implements Job {
    private static final LocalTime NIGHT = LocalTime.of(3, 30);

    private final Retention retention;

    Destruction(Retention retention) {
        this.retention = retention;
    }

    @Override
    public String name() {
        return "retention.destroy";
    }

    @Override
    public String label() {
        return "ops.desk.job.destroy";
    }

    @Override
    public Timing timing() {
        return new Timing.Daily(NIGHT);
    }

    @Override
    public void run() {
        retention.destroy();
    }
}
