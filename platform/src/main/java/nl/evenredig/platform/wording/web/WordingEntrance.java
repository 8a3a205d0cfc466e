// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording.web;

import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.web.Entrance;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the navigation of editors leads to texts.
@Configuration(proxyBeanMethods = false)
class WordingEntrance {
    @Bean
    Entrance tendWords() {
        return Entrance.behind(Permission.EDIT_TEXTS, "wording.entrance", "/beheer/woorden", 14);
    }
}
