// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.job;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import nl.evenredig.platform.shared.TownSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Gathers the jobs and errands of all parts.
@Configuration(proxyBeanMethods = false)
class JobBeans {
    @Bean
    Clockwork.Wheels wheels(
            List<Job> jobs, List<Errand> errands, TownSettings settings, Clock clock) {
        return new Clockwork.Wheels(settings.municipality().code(), jobs, errands, clock);
    }

    /// [Jobs] starts and stops it.
    @Bean(destroyMethod = "")
    Clockwork clockwork(
            DataSource database, Clockwork.Wheels wheels, Witness witness, JobSettings settings) {
        return new Clockwork(database, wheels, witness, settings.pace());
    }
}
