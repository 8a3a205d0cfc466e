// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.time.Period;
import nl.evenredig.platform.shared.retention.RetentionTerm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How long is kept what people told, and how they could be reached. Voices have the term of all voices.
@Configuration(proxyBeanMethods = false)
class PortalTerms {
    @Bean
    RetentionTerm senderAddresses(EndedStore store) {
        return RetentionTerm.ofPeople(
                "portal.kept.address", Period.ofDays(30), store::forgetAddresses);
    }

    @Bean
    RetentionTerm signalWords(EndedStore store) {
        return RetentionTerm.ofPeople("portal.kept.words", Period.ofYears(2), store::forgetWords);
    }

    @Bean
    RetentionTerm settledRemarks(EndedStore store) {
        return RetentionTerm.ofPeople(
                "portal.kept.remark", Period.ofYears(1), store::forgetRemarks);
    }

    @Bean
    RetentionTerm settledReferrals(ReferralStore store) {
        return RetentionTerm.ofPeople("portal.kept.referral", Period.ofYears(2), store::forget);
    }

    @Bean
    RetentionTerm unconfirmedSubscriptions(SubscriptionStore store) {
        return RetentionTerm.ofPeople(
                "portal.kept.unconfirmed", Period.ofDays(1), store::forgetUnconfirmed);
    }
}
