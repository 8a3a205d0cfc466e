// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.web;

import nl.evenredig.platform.people.Detour;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Names the demo door on the sign-in page, where there is such a door.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "evenredig.empty", havingValue = "false")
class DemoDetour {
    @Bean
    Detour demoDoor() {
        return new Detour("people.demo.title", "/demo/personen");
    }
}
