// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.time;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The one clock of the program, in Dutch time, and the days on which the town works; everyone who needs to know asks
/// them.
@Configuration(proxyBeanMethods = false)
class TownClock {
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Amsterdam"));
    }

    @Bean
    WorkingDays workingDays(TimeSettings settings) {
        return settings.workingDays();
    }
}
