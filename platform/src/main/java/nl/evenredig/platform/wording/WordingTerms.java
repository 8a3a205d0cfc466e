// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import nl.evenredig.platform.shared.retention.RetentionTerm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How long is kept what readers marked: the secret of a day until the day is over, the marks for two years.
@Configuration(proxyBeanMethods = false)
class WordingTerms {
    private static final Period MARKS = Period.ofYears(2);

    @Bean
    RetentionTerm readerKeys(ReaderKeyStore store) {
        return RetentionTerm.ofThings(
                "wording.kept.key",
                Period.ofDays(1),
                before -> store.destroyBefore(LocalDate.ofInstant(before, ZoneOffset.UTC)));
    }

    @Bean
    RetentionTerm wordMarks(WordStore store) {
        return RetentionTerm.ofThings(
                "wording.kept.mark",
                MARKS,
                before -> store.destroyBefore(LocalDate.ofInstant(before, ZoneOffset.UTC)));
    }
}
