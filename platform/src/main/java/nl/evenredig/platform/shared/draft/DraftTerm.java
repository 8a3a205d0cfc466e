// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.draft;

import java.time.Period;
import nl.evenredig.platform.shared.retention.RetentionTerm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How long a form that was not sent is kept.
@Configuration(proxyBeanMethods = false)
class DraftTerm {
    @Bean
    RetentionTerm keptDrafts(Drafts drafts) {
        return RetentionTerm.ofPeople("form.kept.draft", Period.ofDays(30), drafts::destroy);
    }
}
