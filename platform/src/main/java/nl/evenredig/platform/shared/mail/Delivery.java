// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.mail;

import java.time.Duration;
import java.util.Optional;
import nl.evenredig.platform.shared.job.Job;
import nl.evenredig.platform.shared.job.Timing;
import org.springframework.stereotype.Component;

/// Every minute: what could not be delivered before, and what another node left behind.
@Component
class Delivery implements Job {
    private final Courier courier;

    Delivery(Courier courier) {
        this.courier = courier;
    }

    @Override
    public String name() {
        return "mail.deliver-due";
    }

    @Override
    public String label() {
        return "mail.desk.job.deliver";
    }

    @Override
    public Timing timing() {
        return new Timing.Every(Duration.ofMinutes(1));
    }

    @Override
    public void run() {
        Optional<Reason> trouble = courier.deliver();
        if (trouble.isPresent()) {
            throw new SilentServer(trouble.get());
        }
    }

    /// The mail server cannot be used.
    static final class SilentServer extends RuntimeException {
        private static final long serialVersionUID = 1;

        SilentServer(Reason reason) {
            super("Mail server must take letters, but reason=" + reason + ".");
        }
    }
}
