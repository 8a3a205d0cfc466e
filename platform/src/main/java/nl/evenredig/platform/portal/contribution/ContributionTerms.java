// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.contribution;

import java.time.Period;
import java.util.List;
import nl.evenredig.platform.shared.retention.RetentionTerm;
import nl.evenredig.platform.shared.upload.Uploads;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How long contributions are kept. What waits for a decision has no term: it must be decided about. The words of what
/// was taken back are destroyed at once, not by a term; a voice also has the term of all voices.
@Configuration(proxyBeanMethods = false)
class ContributionTerms {
    @Bean
    RetentionTerm suspectContributions(ContributionStore store, Uploads uploads) {
        return RetentionTerm.ofPeople(
                "contribution.kept.spam",
                Period.ofDays(30),
                before -> forget(store.destroy(ContributionState.SPAM, before), uploads));
    }

    @Bean
    RetentionTerm refusedContributions(ContributionStore store, Uploads uploads) {
        return RetentionTerm.ofPeople(
                "contribution.kept.refused",
                Period.ofMonths(6),
                before -> forget(store.destroy(ContributionState.REFUSED, before), uploads));
    }

    @Bean
    RetentionTerm withdrawnContributions(ContributionStore store, Uploads uploads) {
        return RetentionTerm.ofThings(
                "contribution.kept.withdrawn",
                Period.ofMonths(6),
                before -> forget(store.destroyWithdrawn(before), uploads));
    }

    @Bean
    RetentionTerm publishedContributions(ContributionStore store, Uploads uploads) {
        return RetentionTerm.ofPeople(
                "contribution.kept.published",
                Period.ofYears(5),
                before -> forget(store.destroyPublished(before), uploads));
    }

    private static int forget(List<ContributionId> destroyed, Uploads uploads) {
        destroyed.forEach(id -> uploads.destroyOf(id.object()));
        return destroyed.size();
    }
}
