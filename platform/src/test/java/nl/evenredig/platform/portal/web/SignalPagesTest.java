// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.evenredig.platform.journey.InTown;
import nl.evenredig.platform.journey.RunningTown;
import nl.evenredig.platform.people.web.Guest;
import nl.evenredig.platform.portal.Clusters;
import nl.evenredig.platform.portal.Remarks;
import nl.evenredig.platform.portal.Signal;
import nl.evenredig.platform.portal.SignalId;
import nl.evenredig.platform.portal.Signals;
import nl.evenredig.platform.shared.Secret;
import nl.evenredig.platform.shared.access.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Anyone tells the town something without an account, loses nothing by a fault, and finds it behind a link of their own.
@ExtendWith(InTown.class)
final class SignalPagesTest {
    private static final String FORM = "/signalen/nieuw";
    private static final Pattern HIDDEN =
            Pattern.compile("name=\"(geheim|zegel)\" value=\"([^\"]*)\"");

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndWhatWasTypedIsKept(RunningTown town) throws Exception {
        try (Guest guest = new Guest(town)) {
            Map<String, String> fields = hidden(guest);
            fields.put("verhaal", "  ");
            fields.put("groep", "jonge moeders");
            fields.put("tonen", "NAMED");
            fields.put("terug", "MAIL");
            fields.put("mail", "samira");
            fields.put("thema", "VOETBAL");
            String page = guest.post(FORM, FORM, fields).body();
            assertThat(page)
                    .contains("Er gaan nog 4 dingen mis")
                    .contains(
                            "href=\"#verhaal\"",
                            "href=\"#naam\"",
                            "href=\"#mail\"",
                            "href=\"#thema\"")
                    .contains("jonge moeders", "value=\"samira\"", fields.get("geheim"));
        }
    }

    @Test
    void aFormSentTwiceIsOneSignalAndWhatWasChangedIsAnother(RunningTown town) throws Exception {
        try (Guest guest = new Guest(town)) {
            Map<String, String> fields = hidden(guest);
            fields.put("verhaal", "De lamp is stuk.");
            String first = location(guest.post(FORM, FORM, fields));
            assertThat(location(guest.post(FORM, FORM, fields))).isEqualTo(first);
            fields.put("verhaal", "De stoep is ook stuk.");
            assertThat(location(guest.post(FORM, FORM, fields))).isNotEqualTo(first);
            assertThat(signal(town, first).saying().words()).isEqualTo("De lamp is stuk.");
        }
    }

    @Test
    void aSecretThatSomebodyElseChoseIsNotTakenFromALink(RunningTown town) throws Exception {
        String chosen = "a".repeat(43);
        assertThat(town.get(FORM + "?geheim=" + chosen).body()).doesNotContain(chosen);
    }

    @Test
    void thePageBehindTheLinkIsKeptAndFoundByNobody(RunningTown town) throws Exception {
        try (Guest guest = new Guest(town)) {
            String path = send(guest, "Ik begrijp de brief niet.");
            HttpResponse<String> page = guest.get(path);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(page.headers().firstValue("X-Robots-Tag")).contains("noindex, nofollow");
            assertThat(page.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
            assertThat(page.body()).contains("Ik begrijp de brief niet.", "Ontvangen");
            assertThat(guest.get("/signaal/" + "b".repeat(43)).statusCode()).isEqualTo(404);
            assertThat(guest.get(path + "/stem").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void itsSenderChangesTheirMindSaysWhatIsWrongAndIsForgotten(RunningTown town) throws Exception {
        try (Guest guest = new Guest(town)) {
            Map<String, String> fields = hidden(guest);
            fields.put("verhaal", "Bel mij.");
            fields.put("terug", "PHONE");
            fields.put("telefoon", "06 12345678");
            String path = path(guest.post(FORM, FORM, fields));
            assertThat(signal(town, path).sender().phone()).isEqualTo("06 12345678");
            guest.post(path, path + "/toestemming", Map.of("tonen", "NAMED", "naam", "Samira"));
            assertThat(signal(town, path).sender().name()).isEqualTo("Samira");
            guest.post(path, path + "/melding", Map.of("melding", "Het is nog stuk."));
            assertThat(town.part(Remarks.class).of(signal(town, path).id())).hasSize(1);
            assertThat(guest.get(path).body()).contains("Het is nog stuk.");
            guest.post(path, path + "/adres", Map.of());
            assertThat(signal(town, path).sender().phone()).isEmpty();
            assertThat(guest.get(path).body()).contains("Wij hebben geen adres");
        }
    }

    @Test
    void whatNobodyTookUpCanBeTakenBackAndTheRestCannot(RunningTown town) throws Exception {
        try (Guest guest = new Guest(town)) {
            String path = send(guest, "Toch maar niet.");
            assertThat(guest.post(path, path + "/intrekken", Map.of()).body())
                    .contains("Uw bericht is weg");
            assertThat(guest.get(path).statusCode()).isEqualTo(404);

            String taken = send(guest, "Dit blijft.");
            List<SignalId> ids = List.of(signal(town, taken).id());
            town.part(Clusters.class).bundle(ids, "Blijft", Actor.job("test"));
            assertThat(guest.post(taken, taken + "/intrekken", Map.of()).body())
                    .contains("Intrekken kan niet meer");
            assertThat(guest.get(taken).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void anAssistantFillsItInForSomebodyAndGivesASlip(RunningTown town) throws Exception {
        String form = "/signalen/invullen";
        try (Guest assistant = Guest.as("Remco Hoekstra", town)) {
            Map<String, String> fields = new HashMap<>();
            fields.put("geheim", "c".repeat(43));
            fields.put("verhaal", "Mevrouw kan haar brief niet lezen.");
            assertThat(assistant.post(form, form, fields).body())
                    .contains("Er gaan nog 2 dingen mis", "#kanaal", "#gezegd");
            fields.put("kanaal", "DESK");
            fields.put("gezegd", "ja");
            String slip = location(assistant.post(form, form, fields));
            assertThat(slip).endsWith("/briefje");
            Signal signal = signal(town, "/signaal/" + "c".repeat(43));
            assertThat(assistant.get(slip).body())
                    .contains(signal.id().toString(), "/signaal/" + "c".repeat(43));
        }
    }

    private static String send(Guest guest, String words) throws Exception {
        Map<String, String> fields = hidden(guest);
        fields.put("verhaal", words);
        return path(guest.post(FORM, FORM, fields));
    }

    /// What the page with the form hides in it.
    private static Map<String, String> hidden(Guest guest) throws Exception {
        Map<String, String> fields = new HashMap<>();
        HIDDEN.matcher(guest.get(FORM).body())
                .results()
                .forEach(found -> fields.put(found.group(1), found.group(2)));
        assertThat(fields).containsKeys("geheim", "zegel");
        return fields;
    }

    private static String path(HttpResponse<String> answer) {
        return location(answer).replace("/verzonden", "");
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        String location = answer.headers().firstValue("Location").orElseThrow();
        return location.replaceFirst("^https?://[^/]+", "");
    }

    private static Signal signal(RunningTown town, String path) {
        String secret = path.replace("/signaal/", "").replace("/verzonden", "");
        return town.part(Signals.class).find(new Secret(secret)).orElseThrow();
    }
}
