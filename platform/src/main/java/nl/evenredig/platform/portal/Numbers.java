// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.time.Clock;
import java.time.LocalDate;
import nl.evenredig.platform.thread.Threads;
import org.springframework.stereotype.Component;

/// Gives numbers out, from the one row that signals and questions share.
@Component
class Numbers {
    private final Threads threads;
    private final Clock clock;

    Numbers(Threads threads, Clock clock) {
        this.threads = threads;
        this.clock = clock;
    }

    SignalId next() {
        return new SignalId(threads.number(LocalDate.now(clock).getYear()));
    }
}
