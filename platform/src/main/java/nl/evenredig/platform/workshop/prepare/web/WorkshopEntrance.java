// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.prepare.web;

import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.web.Entrance;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the navigation leads to workshops.
@Configuration(proxyBeanMethods = false)
class WorkshopEntrance {
    static final String ALL = "/kennisateliers";
    static final String NEW = ALL + "/nieuw";

    @Bean
    Entrance entranceToWorkshops() {
        return Entrance.open("workshop.prepare.entrance", ALL, 2);
    }

    @Bean
    Entrance entranceToNewWorkshop() {
        return Entrance.behind(
                Permission.PREPARE_WORKSHOPS, "workshop.prepare.desk.entrance", NEW, 11);
    }
}
