// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import java.time.Period;
import nl.evenredig.platform.shared.retention.RetentionTerm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How long addresses are kept of people who have no account.
@Configuration(proxyBeanMethods = false)
class PeopleTerms {
    private static final Period LINK = Period.ofDays(7);
    private static final Period INVITATION = Period.ofDays(14);

    @Bean
    RetentionTerm signInLinkTerm(LinkStore store) {
        return RetentionTerm.ofPeople("people.kept.link", LINK, store::destroyEndedBefore);
    }

    @Bean
    RetentionTerm invitationTerm(InvitationStore store) {
        return RetentionTerm.ofPeople(
                "people.kept.invitation", INVITATION, store::forgetExpiredBefore);
    }
}
