// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.evenredig.platform.journey.InTown;
import nl.evenredig.platform.journey.Received;
import nl.evenredig.platform.journey.RunningTown;
import nl.evenredig.platform.people.Account;
import nl.evenredig.platform.people.Founded;
import nl.evenredig.platform.people.Organisation;
import nl.evenredig.platform.people.OrganisationKind;
import nl.evenredig.platform.people.Organisations;
import nl.evenredig.platform.people.People;
import nl.evenredig.platform.people.Representatives;
import nl.evenredig.platform.shared.access.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The last one who speaks for an organisation tells the municipality so, and can prove it.
@ExtendWith(InTown.class)
final class FarewellTest {
    private static final Pattern KEY = Pattern.compile("name=\"ontvangst\" value=\"([^\"]+)\"");

    @Test
    void whoTellsTheMunicipalityGetsAReceiptOnceAndALetter(RunningTown town) throws Exception {
        Account rosalina = town.part(People.class).some("Rosalina", 0, 1).getFirst();
        Organisation organisation =
                Founded.organisation(town.part(Organisations.class), OrganisationKind.COMMUNITY);
        Representatives representatives = town.part(Representatives.class);
        representatives.welcome(rosalina.id(), organisation.id(), Actor.job("test"));
        String path = "/mijn/organisaties/" + organisation.slug() + "/stoppen";
        try (Guest guest = Guest.as("Rosalina Lopes", town)) {
            String key =
                    KEY.matcher(guest.get(path).body())
                            .results()
                            .map(found -> found.group(1))
                            .findFirst()
                            .orElseThrow();
            HttpResponse<String> told =
                    guest.post(path, path, Map.of("hoe", "TELL", "ontvangst", key));
            assertThat(told.headers().firstValue("Location").orElse(""))
                    .endsWith("/ontvangst/" + key);
            assertThat(representatives.of(organisation.id())).isEmpty();
            HttpResponse<String> receipt = guest.get("/en/ontvangst/" + key);
            assertThat(receipt.statusCode()).isEqualTo(200);
            assertThat(receipt.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(receipt.body()).containsOnlyOnce("O-20");
        }
        Received letter = town.mail().next(rosalina.address());
        while (!letter.text().contains("/ontvangst/")) {
            letter = town.mail().next(rosalina.address());
        }
        assertThat(letter.text()).containsPattern("O-\\d{4}-\\d{6}");
        assertThat(town.get("/ontvangst/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    }
}
