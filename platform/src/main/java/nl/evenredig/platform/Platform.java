// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/// The platform of one municipality: pages for residents, organisations and the council.
///
/// One package is one part of the town's work; which part may call which is declared in its `package-info`.
@SpringBootApplication
@ConfigurationPropertiesScan
public class Platform {
    public static void main(String[] arguments) {
        SpringApplication.run(Platform.class, arguments);
    }
}
