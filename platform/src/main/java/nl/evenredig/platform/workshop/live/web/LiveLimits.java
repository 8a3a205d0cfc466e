// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.live.web;

import java.time.Duration;
import nl.evenredig.platform.shared.limit.FormLimit;
import nl.evenredig.platform.shared.limit.Quota;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How often one connection may send on the day. A hall with 200 phones has one connection.
@Configuration(proxyBeanMethods = false)
class LiveLimits {
    private static final Duration PERIOD = Duration.ofMinutes(10);

    /// Typing in a code is a try: 191 million codes, and so many tries.
    @Bean
    FormLimit workshopJoinLimit() {
        return FormLimit.apart(JoinPages.HERE, new Quota("workshop.join-code", 400, PERIOD));
    }

    @Bean
    FormLimit workshopNameLimit() {
        return FormLimit.apart(JoinPages.WHO, new Quota("workshop.join-name", 400, PERIOD));
    }

    @Bean
    FormLimit workshopNoteLimit() {
        return FormLimit.apart(PhonePages.NOTE, new Quota("workshop.note-form", 6000, PERIOD));
    }

    @Bean
    FormLimit workshopNotesLimit() {
        return FormLimit.apart(PhonePages.NOTES, new Quota("workshop.note-queue", 12000, PERIOD));
    }

    @Bean
    FormLimit workshopDotsLimit() {
        return FormLimit.apart(DotPages.DOTS, new Quota("workshop.dots-form", 2000, PERIOD));
    }

    @Bean
    FormLimit workshopKeptDotsLimit() {
        return FormLimit.apart(DotPages.KEPT, new Quota("workshop.dots-queue", 4000, PERIOD));
    }
}
