// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import java.time.Duration;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.limit.FormLimit;
import nl.evenredig.platform.shared.limit.Quota;
import nl.evenredig.platform.shared.open.OpenForm;
import nl.evenredig.platform.shared.web.Entrance;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the navigation leads to those who ask and read, and how often one source may send.
@Configuration(proxyBeanMethods = false)
class SignalEntrance {
    static final String NEW = "/signalen/nieuw";
    static final String ASSISTED = "/signalen/invullen";
    static final String FIGURES = "/signalen/cijfers";

    private static final Duration PERIOD = Duration.ofMinutes(10);

    /// A community centre where many people share one connection must do with this: thirty at once, then one each twenty
    /// seconds. Whoever sends more keeps what they typed, and reads how long to wait.
    static final OpenForm OPEN = new OpenForm(NEW, new Quota("portal.signal-form", 30, PERIOD));

    @Bean
    Entrance sayEntrance() {
        return Entrance.open("portal.entrance", NEW, 1);
    }

    @Bean
    Entrance answerEntrance() {
        return Entrance.open("portal.answers.entrance", "/antwoorden", 4);
    }

    @Bean
    Entrance assistedEntrance() {
        return Entrance.behind(Permission.ASSIST, "portal.desk.assist.entrance", ASSISTED, 10);
    }

    @Bean
    Entrance signalFigureEntrance() {
        return Entrance.behind(
                Permission.READ_SIGNAL_FIGURES, "portal.desk.figures.entrance", FIGURES, 13);
    }

    /// What comes faster than any room full of people is not even read.
    @Bean
    FormLimit signalLimit() {
        return new FormLimit(NEW, new Quota("portal.signal-flood", 60, PERIOD));
    }
}
