// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.limit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import nl.evenredig.platform.shared.retention.RetentionTerm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Marks are of no use once their day is over.
@Configuration(proxyBeanMethods = false)
class LimitTerm {
    @Bean
    RetentionTerm limitMarksTerm(LimitStore store) {
        return RetentionTerm.ofThings(
                "ops.kept.limit", Period.ofDays(1), before -> destroy(store, before));
    }

    private static int destroy(LimitStore store, Instant before) {
        return store.destroyMarksBefore(RateLimit.micros(before))
                + store.destroyKeysBefore(LocalDate.ofInstant(before, ZoneOffset.UTC));
    }
}
