// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import java.time.Duration;
import nl.evenredig.platform.shared.limit.FormLimit;
import nl.evenredig.platform.shared.limit.Quota;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How many links one network may ask for: a community centre on a busy evening, and no more, since each is a letter to
/// somebody.
@Configuration(proxyBeanMethods = false)
class SignInLimit {
    private static final Duration PERIOD = Duration.ofMinutes(10);

    @Bean
    FormLimit signInFormLimit(@Value("${evenredig.limit.sign-in}") int most) {
        return new FormLimit("/inloggen", new Quota("people.sign-in", most, PERIOD));
    }
}
