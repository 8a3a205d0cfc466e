// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.moved;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.evenredig.platform.journey.Mailbox;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.ContextConfiguration;

/// An empty town whose clock a test moves and whose mail server a test can stop. Jobs run when the test says so. All
/// tests with this share one town, so each uses addresses of its own.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "evenredig.jobs=false",
            "evenredig.empty=true",
            "evenredig.site=https://havermonde.example"
        })
@Import(MovedTown.Parts.class)
@ContextConfiguration(initializers = MovedTown.Office.class)
public @interface MovedTown {
    /// The clock.
    @TestConfiguration(proxyBeanMethods = false)
    class Parts {
        @Bean
        @Primary
        MovableClock movable() {
            return new MovableClock();
        }
    }

    /// Gives the town its mail server.
    final class Office implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext town) {
            Mailbox mailbox = new Mailbox();
            town.getBeanFactory().registerSingleton("mailServer", mailbox);
            town.addApplicationListener(event -> {
                if (event instanceof org.springframework.context.event.ContextClosedEvent) {
                    mailbox.close();
                }
            });
            TestPropertyValues.of(
                            "spring.mail.host=127.0.0.1", "spring.mail.port=" + mailbox.port())
                    .applyTo(town);
        }
    }
}
