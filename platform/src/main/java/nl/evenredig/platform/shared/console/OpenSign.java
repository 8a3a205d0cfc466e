// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.console;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Says where the town can be visited once everything is ready, before anything else is said.
@Component
class OpenSign {
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void open(ApplicationReadyEvent ready) {
        String port =
                ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
        if (port != null) {
            ConsoleWords.on(System.out).say("serve.open", "http://localhost:" + port + "/");
        }
    }
}
