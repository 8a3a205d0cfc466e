// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.rounds.web;

import nl.evenredig.platform.shared.web.Entrance;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the navigation of every page leads to rounds.
@Configuration(proxyBeanMethods = false)
class RoundEntrance {
    @Bean
    Entrance decide() {
        return Entrance.open("rounds.entrance", "/rondes", 3);
    }
}
