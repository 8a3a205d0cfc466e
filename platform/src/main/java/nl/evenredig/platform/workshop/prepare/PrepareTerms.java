// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.prepare;

import java.time.Period;
import nl.evenredig.platform.shared.retention.RetentionTerm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How long is kept how guests could be reached and what they needed: until the report was checked.
@Configuration(proxyBeanMethods = false)
class PrepareTerms {
    @Bean
    RetentionTerm workshopGuestContacts(GuestStore store) {
        return RetentionTerm.ofPeople(
                "workshop.prepare.kept.contact", Period.ofDays(90), store::forget);
    }

    /// Names go when the addressees were asked for the last time, a year after the day. What somebody wrote and gave is
    /// nobody's then, but for the kind of party they came for.
    @Bean
    RetentionTerm workshopGuestNames(GuestStore store) {
        return RetentionTerm.ofPeople(
                "workshop.prepare.kept.name", Period.ofDays(400), store::forgetNames);
    }
}
