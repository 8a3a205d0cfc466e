// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.evenredig.platform.Platform;
import nl.evenredig.platform.rounds.Rounds;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/// The first visitor of a new town finds it complete.
class DemoTownTest {
    @Test
    void theTownIsThereBeforeItsDoorOpens() {
        List<Integer> rounds = new ArrayList<>();
        ApplicationListener<WebServerInitializedEvent> atTheDoor =
                opened -> rounds.add(opened.getApplicationContext().getBean(Rounds.class).size());
        try (ConfigurableApplicationContext town =
                new SpringApplicationBuilder(Platform.class)
                        .listeners(atTheDoor)
                        .run("--server.port=0")) {
            assertThat(town.isActive()).isTrue();
            assertThat(rounds).containsExactly(3);
        }
    }
}
