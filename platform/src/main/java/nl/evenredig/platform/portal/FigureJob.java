// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.time.LocalTime;
import nl.evenredig.platform.shared.job.Job;
import nl.evenredig.platform.shared.job.Timing;
import org.springframework.stereotype.Component;

/// Makes the figures once a day.
@Component
class FigureJob implements Job {
    private final Figures figures;

    FigureJob(Figures figures) {
        this.figures = figures;
    }

    @Override
    public String name() {
        return "portal.freeze-figures";
    }

    @Override
    public String label() {
        return "portal.desk.job.figures";
    }

    @Override
    public Timing timing() {
        return new Timing.Daily(LocalTime.of(3, 40));
    }

    @Override
    public void run() {
        figures.freeze();
    }
}
