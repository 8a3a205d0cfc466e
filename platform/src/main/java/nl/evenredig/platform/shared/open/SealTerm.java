// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.open;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import nl.evenredig.platform.shared.retention.RetentionTerm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// A key is of use on its own day and the day after.
@Configuration(proxyBeanMethods = false)
class SealTerm {
    @Bean
    RetentionTerm sealKeys(SealKeyStore store) {
        return RetentionTerm.ofThings(
                "form.kept.seal",
                Period.ofDays(1),
                before -> store.destroyBefore(LocalDate.ofInstant(before, ZoneOffset.UTC)));
    }
}
