// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome;

import java.time.Period;
import nl.evenredig.platform.shared.retention.RetentionTerm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How long links and addresses are kept by which people look at a report and answer what they did.
@Configuration(proxyBeanMethods = false)
class OutcomeTerms {
    @Bean
    RetentionTerm workshopCheckLinks(ReadingStore store) {
        return RetentionTerm.ofPeople(
                "workshop.outcome.kept.link", Period.ofDays(90), store::forgetLinks);
    }

    @Bean
    RetentionTerm workshopInquiryAddresses(InquiryStore store) {
        return RetentionTerm.ofPeople(
                "workshop.outcome.kept.inquiry", Period.ofDays(30), store::forgetAddresses);
    }

    @Bean
    RetentionTerm workshopContactAddresses(InquiryStore store) {
        return RetentionTerm.ofPeople(
                "workshop.outcome.kept.contact", Period.ofDays(90), store::forgetContacts);
    }
}
