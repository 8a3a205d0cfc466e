// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.people.Account;
import nl.evenredig.platform.people.Interest;
import nl.evenredig.platform.people.Interests;
import nl.evenredig.platform.people.Organisation;
import nl.evenredig.platform.people.OrganisationId;
import nl.evenredig.platform.people.Organisations;
import nl.evenredig.platform.people.People;
import nl.evenredig.platform.people.Representative;
import nl.evenredig.platform.people.Representatives;
import nl.evenredig.platform.shared.MunicipalityId;
import nl.evenredig.platform.shared.access.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Who speaks for the organisations of Havermonde, and which ties the Authority declared; of people who live in the demo.
@Component
@Order(26)
final class DemoSpeakers implements DemoChapter {
    private final People people;
    private final Organisations organisations;
    private final Representatives representatives;
    private final Interests interests;
    private final Clock clock;

    DemoSpeakers(
            People people,
            Organisations organisations,
            Representatives representatives,
            Interests interests,
            Clock clock) {
        this.people = people;
        this.organisations = organisations;
        this.representatives = representatives;
        this.interests = interests;
        this.clock = clock;
    }

    @Override
    public void tell(MunicipalityId municipality) {
        try {
            for (NamedCsvRecord row : new DemoFile("sprekers.csv").rows()) {
                people.at(row.getField("adres")).ifPresent(account -> speak(account, row));
            }
            for (NamedCsvRecord row : new DemoFile("belangen.csv").rows()) {
                people.at(row.getField("adres")).ifPresent(account -> declare(account, row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void speak(Account account, NamedCsvRecord row) {
        Organisation organisation = organisations.find(row.getField("organisatie")).orElseThrow();
        Actor self = self(account);
        representatives.welcome(account.id(), organisation.id(), self);
        Representative told =
                new Representative(
                        account.id(),
                        account.name(),
                        row.getField("rol"),
                        row.getField("met_naam").equals("ja"),
                        LocalDate.now(clock));
        representatives.describe(organisation.id(), told, self);
    }

    private void declare(Account account, NamedCsvRecord row) {
        Optional<OrganisationId> organisation =
                organisations.find(row.getField("organisatie")).map(Organisation::id);
        String ended = row.getField("maanden_voorbij");
        interests.declare(
                new Interest(
                        UUID.randomUUID(),
                        account.id(),
                        organisation,
                        row.getField("elders"),
                        Interest.Tie.valueOf(row.getField("band")),
                        monthsAgo(row.getField("maanden_sinds")),
                        ended.isEmpty() ? Optional.empty() : Optional.of(monthsAgo(ended))),
                self(account));
    }

    private LocalDate monthsAgo(String months) {
        return LocalDate.now(clock).minusMonths(Long.parseLong(months));
    }

    private static Actor self(Account account) {
        return new Actor(account.id().toString(), "", account.roles(), true);
    }
}
