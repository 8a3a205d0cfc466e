// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.evenredig.platform.people.Account;
import nl.evenredig.platform.people.AccountId;
import nl.evenredig.platform.people.People;
import nl.evenredig.platform.shared.MunicipalityId;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.access.Role;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Havermonde: people of every role.
@Component
@Order(20)
final class DemoPeople implements DemoChapter {
    private final People people;
    private final PersonaStore personas;

    DemoPeople(People people, PersonaStore personas) {
        this.people = people;
        this.personas = personas;
    }

    @Override
    public void tell(MunicipalityId municipality) {
        try {
            List<NamedCsvRecord> rows = new DemoFile("personen.csv").rows();
            for (int i = 0; i < rows.size(); i++) {
                add(rows.get(i), i);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(NamedCsvRecord row, int position) {
        Account account =
                new Account(
                        id(row.getField("adres")),
                        row.getField("naam"),
                        row.getField("adres"),
                        Locale.forLanguageTag(row.getField("taal")),
                        Arrays.stream(row.getField("rollen").split(" ", -1))
                                .map(Role::valueOf)
                                .collect(Collectors.toSet()));
        people.enrol(account, Actor.job("demo"));
        personas.add(new Persona(account.id(), row.getField("taak")), position);
    }

    /// The same person has the same id in every demo town.
    private static AccountId id(String address) {
        return new AccountId(UUID.nameUUIDFromBytes(address.getBytes(StandardCharsets.UTF_8)));
    }
}
