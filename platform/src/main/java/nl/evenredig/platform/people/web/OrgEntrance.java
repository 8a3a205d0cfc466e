// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.web.Entrance;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the navigation of every page leads to organisations.
@Configuration(proxyBeanMethods = false)
class OrgEntrance {
    @Bean
    Entrance organisationEntrance() {
        return Entrance.open("people.org.entrance", "/organisaties", 5);
    }

    @Bean
    Entrance ownOrganisationEntrance() {
        return Entrance.behind(
                Permission.REPRESENT, "people.org.entrance.own", "/mijn/organisaties", 6);
    }

    @Bean
    Entrance organisationDeskEntrance() {
        return Entrance.behind(
                Permission.READ_ORGANISATIONS,
                "people.org.entrance.desk",
                "/beheer/organisaties",
                11);
    }

    @Bean
    Entrance ownInterestEntrance() {
        return Entrance.behind(
                Permission.DECLARE_INTERESTS,
                "people.org.entrance.interests",
                "/mijn/belangen",
                12);
    }
}
