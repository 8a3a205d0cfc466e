// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import java.time.Duration;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.limit.FormLimit;
import nl.evenredig.platform.shared.limit.Quota;
import nl.evenredig.platform.shared.web.Entrance;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where people's pages stand in the navigation, and how often their open form may be sent.
@Configuration(proxyBeanMethods = false)
class PeopleEntrance {
    private static final int MOST_LINKS = 60;

    /// Showing a passkey takes two turns, and so does coming in through the municipality; a town hall has one source.
    private static final Quota TRIES =
            new Quota("people.sign-in-tries", 300, Duration.ofMinutes(10));

    @Bean
    Entrance peopleDeskEntrance() {
        return Entrance.behind(
                Permission.MANAGE_PEOPLE, "people.desk.people.title", "/beheer/mensen", 20);
    }

    /// How often links may be asked for from one place; a library asks for many people.
    @Bean
    FormLimit signInLinks() {
        return new FormLimit(
                "/inloggen", new Quota("people.sign-in", MOST_LINKS, Duration.ofMinutes(10)));
    }

    @Bean
    FormLimit passkeyQuestions() {
        return new FormLimit("/inloggen/passkey/vraag", TRIES);
    }

    @Bean
    FormLimit passkeyAnswers() {
        return new FormLimit("/inloggen/passkey", TRIES);
    }

    /// These two are no forms, but each makes us ask the municipality, or keep a question.
    @Bean
    FormLimit municipalityQuestions() {
        return new FormLimit(MunicipalityDoor.PATH, TRIES, true);
    }

    @Bean
    FormLimit municipalityAnswers() {
        return new FormLimit(MunicipalityDoor.RETURN, TRIES, true);
    }
}
