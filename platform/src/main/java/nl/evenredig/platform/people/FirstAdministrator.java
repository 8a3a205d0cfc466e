// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import nl.evenredig.platform.shared.console.ConsoleWords;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Prints a link for whoever starts a town that no administrator can come into: only who can see the machine can become
/// the first.
@Component
class FirstAdministrator {
    private static final String ANY_PORT = ":0/";

    private final Links links;

    FirstAdministrator(Links links) {
        this.links = links;
    }

    @EventListener
    @Order
    void open(ApplicationReadyEvent ready) {
        String port =
                ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
        if (port != null) {
            links.first()
                    .map(link -> link.replace(ANY_PORT, ":" + port + "/"))
                    .ifPresent(
                            link -> ConsoleWords.on(System.out).say("serve.administrator", link));
        }
    }
}
