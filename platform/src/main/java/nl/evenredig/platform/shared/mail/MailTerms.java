// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.mail;

import java.time.Period;
import nl.evenredig.platform.shared.retention.RetentionTerm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How long it is kept what a letter said and where it went.
@Configuration(proxyBeanMethods = false)
class MailTerms {
    private static final Period LETTER = Period.ofDays(30);

    @Bean
    RetentionTerm letterTerm(LetterStore store) {
        return RetentionTerm.ofThings("mail.kept.letter", LETTER, store::eraseSettledBefore);
    }
}
