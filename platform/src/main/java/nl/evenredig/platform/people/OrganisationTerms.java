// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import java.time.Period;
import nl.evenredig.platform.shared.retention.RetentionTerm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How long it is kept who was invited, who spoke for an organisation, and which ties ended.
@Configuration(proxyBeanMethods = false)
class OrganisationTerms {
    private static final Period INVITATION = Period.ofDays(30);

    /// As long as it counts as a conflict of interest, and a day more.
    private static final Period TIE = Period.ofYears(Interests.YEARS).plusDays(1);

    @Bean
    RetentionTerm speakerInvitationTerm(InvitationStore store) {
        return RetentionTerm.ofPeople(
                "people.org.kept.invitation", INVITATION, store::destroyBefore);
    }

    @Bean
    RetentionTerm speakerTerm(MembershipStore store) {
        return RetentionTerm.ofPeople("people.org.kept.membership", TIE, store::destroyBefore);
    }

    @Bean
    RetentionTerm interestTerm(InterestStore store) {
        return RetentionTerm.ofPeople("people.org.kept.interest", TIE, store::destroyBefore);
    }
}
