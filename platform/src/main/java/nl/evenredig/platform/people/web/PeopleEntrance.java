// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.web.Entrance;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where people's pages stand in the navigation.
@Configuration(proxyBeanMethods = false)
class PeopleEntrance {
    @Bean
    Entrance peopleDesk() {
        return Entrance.behind(
                Permission.MANAGE_PEOPLE, "people.desk.people.title", "/beheer/mensen", 20);
    }
}
