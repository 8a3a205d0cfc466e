// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.people.Organisations;
import nl.evenredig.platform.portal.Earlier;
import nl.evenredig.platform.portal.Questions;
import nl.evenredig.platform.portal.Referral;
import nl.evenredig.platform.portal.ReferralId;
import nl.evenredig.platform.portal.ReferralState;
import nl.evenredig.platform.portal.Signal;
import nl.evenredig.platform.shared.MunicipalityId;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.thread.QuestionId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Questions that lie or lay with another organisation: one that it took on, one that it answered, one that it would not.
@Component
@Order(36)
final class DemoReferrals implements DemoChapter {
    private static final Actor AUTHOR = Actor.job("demo");
    private static final int NOON = 12;

    private final Earlier earlier;
    private final DemoDossiers dossiers;
    private final Parties parties;
    private final Clock clock;

    /// Who asked, and who is asked.
    @Component
    record Parties(Questions questions, Organisations organisations) {}

    DemoReferrals(Earlier earlier, DemoDossiers dossiers, Parties parties, Clock clock) {
        this.earlier = earlier;
        this.dossiers = dossiers;
        this.parties = parties;
        this.clock = clock;
    }

    @Override
    public void tell(MunicipalityId municipality) {
        try {
            for (NamedCsvRecord row : new DemoFile("doorverwijzingen.csv").rows()) {
                earlier.refer(referral(row), AUTHOR);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Referral referral(NamedCsvRecord row) {
        DemoDays days = new DemoDays(LocalDate.now(clock));
        QuestionId question = dossiers.titled(row.getField("vraag"));
        Referral.Wish wish =
                new Referral.Wish(
                        parties.organisations()
                                .find(row.getField("organisatie"))
                                .orElseThrow()
                                .id(),
                        row.getField("verzoek"),
                        parties.questions().askers(question).stream().map(Signal::id).toList());
        String settled = row.getField("afgedaan");
        return new Referral(
                new ReferralId(UUID.randomUUID()),
                question,
                ReferralState.valueOf(row.getField("staat")),
                wish,
                days.day(row.getField("termijn")),
                row.getField("antwoord"),
                new Referral.Moments(
                        noon(days.day(row.getField("gestuurd"))),
                        settled.isEmpty()
                                ? Optional.empty()
                                : Optional.of(noon(days.day(settled)))),
                1);
    }

    private Instant noon(LocalDate day) {
        return day.atTime(NOON, 0).atZone(clock.getZone()).toInstant();
    }
}
