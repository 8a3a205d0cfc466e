// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.live;

import java.time.Period;
import nl.evenredig.platform.shared.retention.RetentionTerm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How long it is known which phone was whose: until the day is over. Codes of tables are nobody's and stay, so that an
/// old one can be told from a wrong one.
@Configuration(proxyBeanMethods = false)
class LiveTerms {
    @Bean
    RetentionTerm workshopPasses(PassStore store) {
        return RetentionTerm.ofPeople("workshop.live.kept.pass", Period.ofDays(2), store::forget);
    }
}
