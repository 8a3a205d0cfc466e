// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import nl.evenredig.platform.generated.db.shared.Tables;
import nl.evenredig.platform.journey.InTown;
import nl.evenredig.platform.journey.RunningTown;
import nl.evenredig.platform.people.People;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A link by mail lets one person in, once, and tells nobody who has an account.
@ExtendWith(InTown.class)
class SignInTest {
    private static final String KNOWN = "mw.de.bruin@bewoner.example";

    @Test
    void whoOpensTheLinkAndPressesTheButtonIsIn(RunningTown town) throws Exception {
        try (Guest guest = new Guest(town)) {
            ask(guest, KNOWN, "/wijken");
            String link = link(town, KNOWN);
            guest.get(link);
            HttpResponse<String> opened = guest.get(link);
            assertThat(opened.statusCode()).isEqualTo(200);
            assertThat(opened.body()).contains("Mw. De Bruin");
            assertThat(guest.cookie("inlog")).isEmpty();
            HttpResponse<String> used = use(guest, link, Map.of());
            assertThat(used.headers().firstValue("Location").orElseThrow()).endsWith("/wijken");
            assertThat(used.headers().allValues("Set-Cookie"))
                    .anyMatch(cookie ->
                            cookie.startsWith("inlog=")
                                    && cookie.contains("HttpOnly")
                                    && cookie.contains("SameSite=Lax"));
            HttpResponse<String> mine = guest.get("/mijn");
            assertThat(mine.body()).contains("Mw. De Bruin", "Met een link uit de mail");
            assertThat(mine.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(use(guest, "/inloggen", link, Map.of()).body()).contains("werkt niet meer");
        }
    }

    @Test
    void theAnswerIsTheSameForAStrangerWhoThenMakesAnAccount(RunningTown town) throws Exception {
        String address = "nieuw@bewoner.example";
        try (Guest guest = new Guest(town);
                Guest other = new Guest(town)) {
            String answer = ask(guest, address, "").body();
            assertThat(answer).isEqualTo(ask(other, KNOWN, "").body());
            String link = link(town, address);
            HttpResponse<String> refused = use(guest, link, Map.of("naam", " "));
            assertThat(refused.body()).contains("href=\"#naam\"", "href=\"#oud\"");
            assertThat(town.part(People.class).at(address)).isEmpty();
            use(guest, link, Map.of("naam", "Noor", "oud", "ja"));
            assertThat(guest.get("/mijn").body()).contains("Noor");
            assertThat(town.part(People.class).at(address)).isPresent();
        }
    }

    @Test
    void signingInMakesANewSessionAndSigningOutEndsIt(RunningTown town) throws Exception {
        try (Guest guest = Guest.as("Carla Boom", town)) {
            String first = guest.cookie("inlog");
            assertThat(first).isNotEmpty();
            guest.post("/mijn", "/uitloggen", Map.of());
            assertThat(guest.get("/mijn").headers().firstValue("Location").orElseThrow())
                    .contains("/inloggen?naar=");
            HttpResponse<String> stolen =
                    town.send(
                            HttpRequest.newBuilder(URI.create(town.address("/mijn")))
                                    .header("Cookie", "inlog=" + first));
            assertThat(stolen.statusCode()).isEqualTo(302);
        }
    }

    @Test
    void whoComesInWithASessionOfSomebodyElseGetsAnother(RunningTown town) throws Exception {
        try (Guest guest = Guest.as("Wim Schreuder", town)) {
            String first = guest.cookie("inlog");
            String id = town.part(People.class).at(KNOWN).orElseThrow().id().toString();
            guest.post("/demo/personen", "/demo/personen", Map.of("persoon", id));
            assertThat(guest.cookie("inlog")).isNotEmpty().isNotEqualTo(first);
            assertThat(guest.get("/mijn").body()).contains("Mw. De Bruin");
        }
    }

    @Test
    void anOfficialWhoSignedInByMailIsSentOnToAPasskey(RunningTown town) throws Exception {
        String address = "bas.kramer@havermonde.example";
        try (Guest guest = new Guest(town)) {
            ask(guest, address, "");
            use(guest, link(town, address), Map.of());
            assertThat(guest.get("/beheer/mensen").headers().firstValue("Location").orElseThrow())
                    .contains("/inloggen/sterker?naar=");
        }
        try (Guest guest = Guest.as("Bas Kramer", town)) {
            assertThat(guest.get("/beheer/mensen").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void oneCanSeeAndEndTheOtherPlacesWhereOneIsSignedIn(RunningTown town) throws Exception {
        String address = "twee.plekken@bewoner.example";
        try (Guest here = new Guest(town);
                Guest there = new Guest(town)) {
            ask(there, address, "");
            use(there, link(town, address), Map.of("naam", "Lot", "oud", "ja"));
            ask(here, address, "");
            use(here, link(town, address), Map.of());
            String key =
                    Pattern.compile("name=\"sessie\" value=\"([^\"]+)\"")
                            .matcher(here.get("/mijn").body())
                            .results()
                            .map(found -> found.group(1))
                            .findFirst()
                            .orElseThrow();
            here.post("/mijn", "/mijn/sessies", Map.of("sessie", key));
            assertThat(there.get("/mijn").statusCode()).isEqualTo(302);
            assertThat(here.get("/mijn").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aTownWhoseMunicipalityHasNoSignInOffersNone(RunningTown town) throws Exception {
        assertThat(town.get("/inloggen").body()).doesNotContain("/inloggen/gemeente");
        for (String path : new String[] {"", "/terug?code=1&state=2", "/niet-gelukt", "/uit"}) {
            assertThat(town.get("/inloggen/gemeente" + path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void readersHaveNoSessionAndNoCookie(RunningTown town) throws Exception {
        assertThat(town.get("/wijken").headers().map()).doesNotContainKey("set-cookie");
    }

    private static HttpResponse<String> ask(Guest guest, String address, String wayOn)
            throws Exception {
        return guest.post("/inloggen", "/inloggen", Map.of("adres", address, "naar", wayOn));
    }

    private static HttpResponse<String> use(Guest guest, String link, Map<String, String> fields)
            throws Exception {
        return use(guest, link, link, fields);
    }

    private static HttpResponse<String> use(
            Guest guest, String from, String link, Map<String, String> fields) throws Exception {
        Map<String, String> all = new java.util.HashMap<>(fields);
        all.put("code", code(link));
        return guest.post(from, "/inloggen/link", all);
    }

    private static String code(String link) {
        return link.substring(link.indexOf('=') + 1);
    }

    /// The address in the latest letter to somebody, without its host.
    private static String link(RunningTown town, String address) {
        String link =
                town.part(DSLContext.class)
                        .select(Tables.LETTER.ACTION_LINK)
                        .from(Tables.LETTER)
                        .where(Tables.LETTER.ADDRESS.eq(address))
                        .orderBy(Tables.LETTER.WRITTEN_AT.desc())
                        .limit(1)
                        .fetchSingle()
                        .value1();
        return link.substring(link.indexOf("/inloggen"));
    }
}
