// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import static nl.evenredig.platform.generated.db.people.Tables.IDENTITY;
import static nl.evenredig.platform.generated.db.people.Tables.SPRING_SESSION;
import static nl.evenredig.platform.generated.db.people.Tables.SPRING_SESSION_ATTRIBUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.evenredig.platform.generated.db.shared.Tables;
import nl.evenredig.platform.journey.InTown;
import nl.evenredig.platform.journey.MunicipalTown;
import nl.evenredig.platform.people.AccountId;
import nl.evenredig.platform.people.Identities;
import nl.evenredig.platform.people.Identity;
import nl.evenredig.platform.people.Leavers;
import nl.evenredig.platform.people.People;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.access.Role;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who comes in through the municipality's own sign-in is an official whom it knows and of whom it saw a second factor;
/// everybody else reads what to do.
@ExtendWith(InTown.class)
class MunicipalityTest {
    private static final String MFA = "\"amr\":[\"pwd\",\"mfa\"]";

    @Test
    void anOfficialWithASecondFactorComesInAndTheirRolesCount(MunicipalTown town) throws Exception {
        String address = address();
        town.invite(address, Role.ADMINISTRATOR);
        try (Guest guest = new Guest(town.town())) {
            String question = location(guest.get("/inloggen/gemeente?naar=/beheer/mensen"));
            assertThat(question)
                    .contains("code_challenge_method=S256", "nonce=", "state=", "scope=openid");
            String back = town.answer(question, address, claims(address, MFA));
            assertThat(location(guest.get(path(back)))).endsWith("/beheer/mensen");
            assertThat(guest.get("/beheer/mensen").statusCode()).isEqualTo(200);
            assertThat(guest.get("/mijn").body()).contains("Met de inlog van de gemeente");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"amr\":[\"pwd\"]", "\"acr\":\"1\"", "\"amr\":\"mfa2\"", "\"x\":1"})
    void withoutProofOfASecondFactorNobodyComesIn(String proof, MunicipalTown town)
            throws Exception {
        String address = address();
        town.invite(address, Role.EDITOR);
        try (Guest guest = new Guest(town.town())) {
            String told = location(arrive(guest, town, address, claims(address, proof)));
            assertThat(told).endsWith("/inloggen/gemeente/niet-gelukt?reden=tweede-stap");
            assertThat(guest.get(path(told)).body())
                    .contains("geen tweede stap", "href=\"/inloggen/gemeente\"", "/inloggen\"");
            assertThat(location(guest.get("/mijn"))).contains("/inloggen?naar=");
        }
    }

    @Test
    void whatProvesASecondFactorIsASetting(MunicipalTown town) throws Exception {
        String address = address();
        town.invite(address, Role.EDITOR);
        try (Guest guest = new Guest(town.town())) {
            String proof = "\"acr\":\"urn:gemeente:twee-stappen\"";
            arrive(guest, town, address, claims(address, proof));
            assertThat(guest.get("/mijn").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aSessionHoldsItsThreeWordsAndNothingOfTheSignIn(MunicipalTown town) throws Exception {
        String address = address();
        AccountId account = town.invite(address, Role.EDITOR);
        try (Guest guest = new Guest(town.town())) {
            location(guest.get("/inloggen/gemeente"));
            String first = guest.cookie("inlog");
            arrive(guest, town, address, claims(address, MFA));
            assertThat(guest.cookie("inlog")).isNotEmpty().isNotEqualTo(first);
            List<String> kept =
                    town.town()
                            .part(DSLContext.class)
                            .select(SPRING_SESSION_ATTRIBUTES.ATTRIBUTE_NAME)
                            .from(SPRING_SESSION_ATTRIBUTES)
                            .join(SPRING_SESSION)
                            .on(
                                    SPRING_SESSION.PRIMARY_ID.eq(
                                            SPRING_SESSION_ATTRIBUTES.SESSION_PRIMARY_ID))
                            .where(SPRING_SESSION.PRINCIPAL_NAME.eq(account.toString()))
                            .fetch(row -> row.value1());
            assertThat(kept).hasSize(3).contains("means", "device");
        }
    }

    @Test
    void onceLinkedTheAccountIsFoundWhateverTheAddress(MunicipalTown town) throws Exception {
        String address = address();
        town.invite(address, Role.EDITOR);
        try (Guest first = new Guest(town.town());
                Guest again = new Guest(town.town());
                Guest heir = new Guest(town.town())) {
            arrive(first, town, "nummer-" + address, claims(address, MFA));
            assertThat(first.get("/mijn").statusCode()).isEqualTo(200);
            arrive(again, town, "nummer-" + address, claims(address(), MFA));
            assertThat(again.get("/mijn").body()).contains("Ans Vos");
            String told = location(arrive(heir, town, address(), claims(address, MFA)));
            assertThat(told).contains("reden=geen-account");
        }
    }

    @Test
    void whoHasNoAccountReadsWhomToAskAndGetsNone(MunicipalTown town) throws Exception {
        String address = address();
        try (Guest guest = new Guest(town.town())) {
            String question = location(guest.get("/en/inloggen/gemeente?naar=/en/mijn"));
            String back = town.answer(question, address, claims(address, MFA));
            String told = location(guest.get(path(back)));
            assertThat(told).contains("/en/inloggen/gemeente/niet-gelukt?reden=geen-account");
            assertThat(guest.get(path(told)).body())
                    .contains("Ask an administrator", address)
                    .doesNotContain("Try again");
            assertThat(guest.get(path(told)).body()).doesNotContain(address);
        }
        assertThat(town.town().part(People.class).at(address)).isEmpty();
    }

    @Test
    void aResidentsAccountIsNoOfficials(MunicipalTown town) throws Exception {
        String address = address();
        town.invite(address, Role.RESIDENT);
        try (Guest guest = new Guest(town.town())) {
            assertThat(location(arrive(guest, town, address, claims(address, MFA))))
                    .contains("reden=geen-account");
        }
    }

    @Test
    void anAddressThatNobodyVouchesForFindsNoAccount(MunicipalTown town) throws Exception {
        String address = address();
        town.invite(address, Role.EDITOR);
        String unsure = "{\"email\":\"%s\",\"email_verified\":false,%s}".formatted(address, MFA);
        try (Guest guest = new Guest(town.town())) {
            assertThat(location(arrive(guest, town, address, unsure))).contains("reden=geen-adres");
            assertThat(location(arrive(guest, town, address, "{" + MFA + "}")))
                    .contains("reden=geen-adres");
        }
    }

    @Test
    void theSameSubjectOfAnotherIssuerIsSomebodyElse(MunicipalTown town) {
        String address = address();
        AccountId account = town.invite(address, Role.EDITOR);
        Identities identities = town.town().part(Identities.class);
        Identity here = new Identity("https://hier.example", "7");
        assertThat(
                        identities.recognise(
                                here, Optional.of(address.toUpperCase(java.util.Locale.ROOT))))
                .contains(account);
        Identity there = new Identity("https://daar.example", "7");
        assertThat(identities.recognise(there, Optional.empty())).isEmpty();
        assertThat(identities.recognise(here, Optional.empty())).contains(account);
        assertThat(
                        identities.recognise(
                                new Identity("https://hier.example", "8"), Optional.of(address)))
                .isEmpty();
        assertThat(town.town().part(Leavers.class).close(account, Actor.job("test"))).isEmpty();
        assertThat(identities.recognise(here, Optional.empty())).isEmpty();
        DSLContext sql = town.town().part(DSLContext.class);
        assertThat(sql.fetchCount(IDENTITY, IDENTITY.ACCOUNT_ID.eq(account.value()))).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "'\"iss\":\"http://elders.example\"',   onzeker",
        "'\"aud\":\"iets-anders\"',             onzeker",
        "'\"nonce\":\"van een ander\"',         onzeker",
        "'\"iat\":EARLY,\"exp\":JUST',          ''",
        "'\"iat\":EARLY,\"exp\":PAST',          onzeker",
        "'\"iat\":LATER',                       onzeker"
    })
    void whatDoesNotHoldLetsNobodyIn(String claim, String word, MunicipalTown town)
            throws Exception {
        String address = address();
        town.invite(address, Role.EDITOR);
        long now = Instant.now().getEpochSecond();
        String said =
                claim.replace("EARLY", Long.toString(now - 300))
                        .replace("JUST", Long.toString(now - 30))
                        .replace("PAST", Long.toString(now - 120))
                        .replace("LATER", Long.toString(now + 600));
        try (Guest guest = new Guest(town.town())) {
            String told = location(arrive(guest, town, address, claims(address, MFA + "," + said)));
            assertThat(told).endsWith(word.isEmpty() ? "/mijn" : "reden=" + word);
        }
    }

    @Test
    void anAnswerCountsOnceInTheBrowserThatAsked(MunicipalTown town) throws Exception {
        String address = address();
        town.invite(address, Role.EDITOR);
        try (Guest guest = new Guest(town.town());
                Guest thief = new Guest(town.town())) {
            String back =
                    town.answer(
                            location(guest.get("/inloggen/gemeente")),
                            address,
                            claims(address, MFA));
            assertThat(location(thief.get(path(back)))).endsWith("reden=te-laat");
            thief.get("/inloggen/gemeente");
            assertThat(location(thief.get(path(back)))).endsWith("reden=te-laat");
            String bent = path(back).replaceAll("state=[^&]+", "state=anders");
            assertThat(location(guest.get(bent))).endsWith("reden=te-laat");
            assertThat(location(guest.get(path(back)))).endsWith("reden=te-laat");
            assertThat(location(guest.get("/mijn"))).contains("/inloggen?naar=");
            assertThat(location(thief.get("/mijn"))).contains("/inloggen?naar=");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "access_denied,                     gestopt",
        "unmet_authentication_requirements, tweede-stap",
        "server_error,                      geen-antwoord",
        "<script>,                          geen-antwoord"
    })
    void aFaultOfTheMunicipalityIsToldPlainly(String fault, String word, MunicipalTown town)
            throws Exception {
        try (Guest guest = new Guest(town.town())) {
            String state = state(location(guest.get("/inloggen/gemeente")));
            String back =
                    "/inloggen/gemeente/terug?state=%s&error=%s"
                            .formatted(state, fault.replace("<", "%3C").replace(">", "%3E"));
            String told = location(guest.get(back));
            assertThat(told).endsWith("reden=" + word);
            HttpResponse<String> page = guest.get(path(told));
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("lukte niet", "Log op een andere manier in");
        }
    }

    @Test
    void aCodeThatTheProviderDoesNotKnowEndsOnThePageToo(MunicipalTown town) throws Exception {
        try (Guest guest = new Guest(town.town())) {
            String state = state(location(guest.get("/inloggen/gemeente")));
            String told =
                    location(guest.get("/inloggen/gemeente/terug?code=verzonnen&state=" + state));
            assertThat(told).endsWith("/niet-gelukt?reden=te-laat");
            assertThat(guest.get(path(told)).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void theTownOpensWhileTheSignInIsAwayAndSaysSo(MunicipalTown town) throws Exception {
        assertThat(location(town.silence()))
                .endsWith("/en/inloggen/gemeente/niet-gelukt?reden=geen-antwoord");
        assertThat(town.town().get("/inloggen").body())
                .contains("Werkt u voor de gemeente?", "/inloggen/gemeente?naar=%2Fmijn");
    }

    @Test
    void signingOutEndsOurSessionAndNamesTheOtherOne(MunicipalTown town) throws Exception {
        String address = address();
        town.invite(address, Role.EDITOR);
        try (Guest guest = new Guest(town.town())) {
            arrive(guest, town, address, claims(address, MFA));
            String out = location(guest.post("/mijn", "/uitloggen", Map.of()));
            assertThat(out).endsWith("/inloggen/gemeente/uit");
            assertThat(guest.get(path(out)).body())
                    .contains(town.issuer() + "/endsession?client_id=evenredig");
            assertThat(location(guest.get("/mijn"))).contains("/inloggen?naar=");
        }
    }

    @Test
    void anAdministratorUnlinksSoThatANewSubjectCanComeIn(MunicipalTown town) throws Exception {
        String chief = address();
        String address = address();
        town.invite(chief, Role.ADMINISTRATOR);
        AccountId account = town.invite(address, Role.EDITOR);
        try (Guest desk = new Guest(town.town());
                Guest guest = new Guest(town.town())) {
            arrive(guest, town, "oud", claims(address, MFA));
            arrive(desk, town, chief, claims(chief, MFA));
            String page = "/beheer/mensen/" + account;
            assertThat(desk.get(page).body()).contains("Gekoppeld sinds");
            desk.post(page, page + "/ontkoppelen", Map.of());
            assertThat(desk.get(page).body()).doesNotContain("Gekoppeld sinds");
            assertThat(location(arrive(guest, town, "nieuw", claims(address, MFA))))
                    .endsWith("/mijn");
        }
    }

    @Test
    void theAuditLogTellsItWithoutWhoItWas(MunicipalTown town) throws Exception {
        String address = address();
        try (Guest guest = new Guest(town.town())) {
            arrive(guest, town, "nummer-" + address, claims(address, MFA));
        }
        String lines =
                town.town()
                        .part(DSLContext.class)
                        .selectFrom(Tables.AUDIT_LINE)
                        .fetch()
                        .formatJSON();
        assertThat(lines)
                .contains("people.municipality-refused", "reason:STRANGER")
                .doesNotContain(address);
    }

    @Test
    void whoTriesTooOftenIsSlowedDownAtEveryDoorAndNobodyElse(MunicipalTown town) throws Exception {
        int most = 300;
        try (Guest bot = new Guest(town.town(), "192.0.2.77");
                Guest other = new Guest(town.town(), "192.0.2.78")) {
            assertThat(ask(bot).statusCode()).isEqualTo(200);
            int tries = 1;
            while (bot.get("/inloggen/gemeente/terug").statusCode() != 429) {
                tries++;
                // Every other second one becomes free.
                assertThat(tries).isLessThan(most + 60);
            }
            assertThat(tries).isGreaterThanOrEqualTo(most);
            assertThat(ask(bot).statusCode()).isEqualTo(429);
            assertThat(bot.post("/inloggen", "/inloggen/passkey", Map.of()).statusCode())
                    .isEqualTo(429);
            HttpResponse<String> slowed = bot.get("/en/inloggen/gemeente");
            assertThat(slowed.statusCode()).isEqualTo(429);
            assertThat(slowed.headers().firstValue("Retry-After")).isPresent();
            assertThat(bot.get("/inloggen/%67emeente/terug").statusCode()).isEqualTo(429);
            assertThat(bot.get("/inloggen").statusCode()).isEqualTo(200);
            assertThat(ask(other).statusCode()).isEqualTo(200);
        }
    }

    private static HttpResponse<String> ask(Guest guest) throws Exception {
        return guest.post("/inloggen", "/inloggen/passkey/vraag", Map.of());
    }

    /// Goes to the municipality's sign-in and comes back with what it says.
    private static HttpResponse<String> arrive(
            Guest guest, MunicipalTown town, String subject, String claims) throws Exception {
        String question = location(guest.get("/inloggen/gemeente"));
        return guest.get(path(town.answer(question, subject, claims)));
    }

    private static String claims(String address, String more) {
        return "{\"email\":\"%s\",\"email_verified\":true,%s}".formatted(address, more);
    }

    private static String address() {
        return "ans.%s@gemeente.example".formatted(UUID.randomUUID());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String path(String address) {
        return address.replaceFirst("^https?://[^/]+", "");
    }

    private static String state(String question) {
        return Pattern.compile("state=([^&]+)")
                .matcher(question)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }
}
