// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.pulse;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.evenredig.platform.shared.access.ForEveryone;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Tells a load balancer at `/gezond` whether this node and its database answer.
@RestController
@ForEveryone
class Pulse {
    private static final int SECONDS = 2;
    private final DataSource database;

    Pulse(DataSource database) {
        this.database = database;
    }

    @GetMapping(path = "/gezond", produces = "text/plain")
    ResponseEntity<String> answer() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(SECONDS)
                    ? ResponseEntity.ok("ok")
                    : ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body("");
        }
    }

    @Bean
    @Order(0)
    static SecurityFilterChain pulseIsOpen(HttpSecurity http) {
        return http.securityMatcher("/gezond")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }
}
