// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import nl.evenredig.platform.shared.job.Job;
import nl.evenredig.platform.shared.job.Timing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Every morning: who wants to hear once a day, and on Monday who wants to hear once a week, gets one letter about
/// everything. Nothing new, no letter. When it comes late it tells what it should have told; doing it again on the same
/// day tells nothing more.
@Component
class Together implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(Together.class);

    private final TidingStore tidings;
    private final Recipient.Book book;
    private final Digest digest;
    private final Clock clock;

    Together(TidingStore tidings, Recipient.Book book, Digest digest, Clock clock) {
        this.tidings = tidings;
        this.book = book;
        this.digest = digest;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "thread.tell-together";
    }

    @Override
    public String label() {
        return "thread.desk.job.together";
    }

    @Override
    public Timing timing() {
        return new Timing.Daily(Pace.MORNING);
    }

    /// One letter that cannot be written does not keep the others.
    @Override
    public void run() {
        ZonedDateTime now = ZonedDateTime.now(clock);
        int failed = 0;
        for (List<Follower> reader : book.gathered(tidings.due(now))) {
            try {
                digest.tell(reader, now);
            } catch (RuntimeException e) {
                LOG.error("Digest not written, fault={}", e.getClass().getName());
                failed++;
            }
        }
        if (failed > 0) {
            throw new IllegalStateException(
                    "Digests must be written, but failed=%d.".formatted(failed));
        }
    }
}
