// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import nl.evenredig.platform.shared.TownSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Starts the database before anything that needs it and stops it after everything that used it.
@Configuration(proxyBeanMethods = false)
class DatabaseBeans {
    @Bean(destroyMethod = "close")
    TownDatabase townDatabase(TownSettings settings) throws IOException {
        return TownDatabase.open(settings);
    }

    @Bean(destroyMethod = "close")
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource dataSource(TownDatabase database) {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl(database.address().jdbcUrl());
        if (!database.address().user().isEmpty()) {
            source.setUsername(database.address().user());
            source.setPassword(database.address().password());
        }
        return source;
    }
}
