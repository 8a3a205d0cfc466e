// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.contribution.web;

import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.keys.Shortcut;
import nl.evenredig.platform.shared.web.Entrance;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the navigation of the desk leads to contributions, and which keys work there.
@Configuration(proxyBeanMethods = false)
class ContributionEntrance {
    @Bean
    Entrance tendContributions() {
        return Entrance.behind(
                Permission.MODERATE, "contribution.desk.entrance", DeskList.PATH, 11);
    }

    @Bean
    Shortcut nextContribution() {
        return new Shortcut("j", "contribution.key.next", 301);
    }

    @Bean
    Shortcut previousContribution() {
        return new Shortcut("k", "contribution.key.previous", 302);
    }

    @Bean
    Shortcut holdContribution() {
        return new Shortcut("h", "contribution.key.hold", 303);
    }

    @Bean
    Shortcut publishContribution() {
        return new Shortcut("p", "contribution.key.publish", 304);
    }

    @Bean
    Shortcut listContributions() {
        return new Shortcut("u", "contribution.key.list", 305);
    }

    @Bean
    Shortcut undoContribution() {
        return new Shortcut("z", "contribution.key.undo", 306);
    }
}
