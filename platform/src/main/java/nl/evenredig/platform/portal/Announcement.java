// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import nl.evenredig.platform.shared.job.Errand;
import nl.evenredig.platform.thread.QuestionId;
import org.springframework.stereotype.Component;

/// Tells subscribers that an answer was published, behind the back of whoever published it.
@Component
class Announcement implements Errand {
    private final Subscriptions subscriptions;

    Announcement(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    public String name() {
        return Subscriptions.NEWS;
    }

    @Override
    public void run(String subject) {
        QuestionId.read(subject).ifPresent(subscriptions::announce);
    }
}
