// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome;

import java.time.LocalTime;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.job.Job;
import nl.evenredig.platform.shared.job.Timing;
import org.springframework.stereotype.Component;

/// Each morning: whoever must be asked what came of a workshop is asked.
@Component("workshopInquiryJob")
class InquiryJob implements Job {
    private static final LocalTime MORNING = LocalTime.of(7, 15);

    private final Inquiries inquiries;

    InquiryJob(Inquiries inquiries) {
        this.inquiries = inquiries;
    }

    @Override
    public String name() {
        return "workshop.ask-after";
    }

    @Override
    public String label() {
        return "workshop.outcome.desk.job";
    }

    @Override
    public Timing timing() {
        return new Timing.Daily(MORNING);
    }

    @Override
    public void run() {
        inquiries.askAfter(Actor.job("workshop.ask-after"));
    }
}
