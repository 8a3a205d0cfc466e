// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.audit.Audit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Where the deeds of this part are noted and told, and what day it is.
@Component
record Books(Audit audit, ApplicationEventPublisher events, Clock clock) {
    /// Notes a deed that was done.
    void note(Actor by, String action, String object) {
        audit.record(by, action, object, Audit.Result.DONE);
    }

    void tell(Object event) {
        events.publishEvent(event);
    }

    /// On which day of the town it was.
    LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
