// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.evenredig.platform.people.Organisations;
import nl.evenredig.platform.portal.Question;
import nl.evenredig.platform.portal.Questions;
import nl.evenredig.platform.portal.Referral;
import nl.evenredig.platform.portal.Signal;
import nl.evenredig.platform.shared.time.Countdown;
import nl.evenredig.platform.shared.time.WorkingDays;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.shared.web.Status;
import org.springframework.stereotype.Component;

/// Lays out what an organisation is asked.
@Component
final class ReferralViews {
    private final Questions questions;
    private final Organisations organisations;
    private final WorkingDays days;
    private final Clock clock;

    ReferralViews(Questions questions, Organisations organisations, WorkingDays days, Clock clock) {
        this.questions = questions;
        this.organisations = organisations;
        this.days = days;
        this.clock = clock;
    }

    ReferralView of(Referral referral, List<Signal> words, Page page) {
        LocalDate sent = referral.moments().sent().atZone(clock.getZone()).toLocalDate();
        LocalDate end =
                referral.moments()
                        .settled()
                        .map(moment -> moment.atZone(clock.getZone()).toLocalDate())
                        .orElse(page.today());
        Countdown countdown = Countdown.of(sent, referral.due(), end, days);
        return new ReferralView(
                referral,
                questions.find(referral.question()).map(Question::title).orElse(""),
                organisations
                        .find(referral.wish().organisation())
                        .map(found -> found.name())
                        .orElse(""),
                countdown,
                status(referral, countdown),
                words);
    }

    private static Status status(Referral referral, Countdown countdown) {
        return switch (referral.state()) {
            case SENT -> countdown.isLate() ? Status.LATE : Status.ATTENTION;
            case ACCEPTED -> countdown.isLate() ? Status.LATE : Status.RUNNING;
            case DECLINED, WITHDRAWN -> Status.DECLINED;
            case ANSWERED -> Status.GOOD;
        };
    }
}
