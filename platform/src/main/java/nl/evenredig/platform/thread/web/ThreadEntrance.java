// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread.web;

import nl.evenredig.platform.shared.web.Entrance;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the navigation of every page leads to questions.
@Configuration(proxyBeanMethods = false)
class ThreadEntrance {
    @Bean
    Entrance dossiers() {
        return Entrance.open("thread.entrance", "/vragen", 4);
    }
}
