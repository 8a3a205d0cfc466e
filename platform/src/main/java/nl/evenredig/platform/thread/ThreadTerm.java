// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

import java.time.Period;
import nl.evenredig.platform.shared.retention.RetentionTerm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Who asked to follow and did not confirm is forgotten a day after their link stopped working.
@Configuration(proxyBeanMethods = false)
class ThreadTerm {
    @Bean
    RetentionTerm unconfirmedFollowers(FollowerStore store) {
        return RetentionTerm.ofPeople(
                "thread.kept.unconfirmed", Period.ofDays(1), store::forgetUnconfirmed);
    }
}
