// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.contribution.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.evenredig.platform.journey.InTown;
import nl.evenredig.platform.journey.RunningTown;
import nl.evenredig.platform.people.web.Guest;
import nl.evenredig.platform.portal.contribution.Contribution;
import nl.evenredig.platform.portal.contribution.ContributionKey;
import nl.evenredig.platform.portal.contribution.ContributionQuery;
import nl.evenredig.platform.portal.contribution.ContributionState;
import nl.evenredig.platform.portal.contribution.Contributions;
import nl.evenredig.platform.portal.contribution.Decision;
import nl.evenredig.platform.portal.contribution.Moderation;
import nl.evenredig.platform.portal.contribution.Sending;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.thread.Search;
import nl.evenredig.platform.thread.Threads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Under each published page readers can say something; what they send is held, and harms no page.
@ExtendWith(InTown.class)
class ContributionPagesTest {
    private static final String ABOUT = "/wijken/HM04";
    private static final String FORM = "/bijdragen/nieuw" + ABOUT;
    private static final Pattern SEAL = Pattern.compile("name=\"zegel\" value=\"([^\"]+)\"");
    private static final String EDITOR = "Anouk Terpstra";

    @ParameterizedTest
    @ValueSource(strings = {"/wijken/HM04", "/rondes/assen-2024", "/wat-kunt-u/inwoner", "/vraag/"})
    void underEveryPublishedPageIsAWayToSaySomething(String start, RunningTown town)
            throws Exception {
        String path = start.endsWith("/") ? question(town) : start;
        for (String prefix : List.of("", "/ar")) {
            HttpResponse<String> page = town.get(prefix + path);
            assertThat(page.body()).contains("href=\"" + prefix + "/bijdragen/nieuw" + path + "\"");
            // A round has a form of its own.
            boolean hasForm = path.startsWith("/rondes/");
            assertThat(page.headers().map().containsKey("set-cookie")).isEqualTo(hasForm);
            assertThat(town.get(prefix + "/bijdragen/nieuw" + path).statusCode()).isEqualTo(200);
            assertThat(town.get(prefix + "/bijdragen/over" + path).statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/bijdragen/nieuw",
                "/bijdragen/nieuw/nergens",
                "/bijdragen/nieuw?over=/nergens",
                "/bijdragen/nieuw/wijken/HM99",
                "/bijdragen/nieuw/vraag/2026-999999",
                "/bijdragen/nieuw/rondes/assen-2024/mijn-stem",
                "/bijdragen/over/inloggen",
                "/bijdrage/verzonnen"
            })
    void whatIsNotPublishedHasNoContributions(String path, RunningTown town) throws Exception {
        assertThat(town.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void thePageCanBeNamedInTheAddressAsWell(RunningTown town) throws Exception {
        HttpResponse<String> answer = town.get("/en/bijdragen/nieuw?over=" + ABOUT);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/en" + FORM);
    }

    @Test
    void whatIsSentIsHeldAndHarmsNoPage(RunningTown town) throws Exception {
        String words = "<script>alert(1)</script> \u202Everkeerd";
        try (Guest guest = new Guest(town)) {
            Map<String, String> form = filled(guest, words);
            form.put("naam", "<img src=x>");
            HttpResponse<String> sent = guest.post(FORM, FORM, form);
            assertThat(sent.statusCode()).isEqualTo(302);
            String link = sent.headers().firstValue("Location").orElseThrow();
            HttpResponse<String> own = guest.get(path(link));
            assertThat(own.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(own.body())
                    .contains(
                            "Wij hebben uw bijdrage",
                            "&lt;script&gt;alert(1)&lt;/script&gt; verkeerd")
                    .doesNotContain("<script>alert", "<img src=x>", "\u202E");
            assertThat(town.get(ABOUT).body()).doesNotContain("alert(1)");
        }
    }

    @Test
    void whoFillsInWhatNobodySeesNoticesNothingAtOnce(RunningTown town) throws Exception {
        try (Guest guest = new Guest(town)) {
            Map<String, String> form = filled(guest, "CHEAP");
            form.put("website", "https://cheap.example");
            HttpResponse<String> sent = guest.post(FORM, FORM, form);
            assertThat(sent.statusCode()).isEqualTo(302);
            String link = sent.headers().firstValue("Location").orElseThrow();
            assertThat(key(town, link).state()).isEqualTo(ContributionState.SPAM);
        }
    }

    @Test
    void aFormThatIsNotOursIsKindlyShownAgain(RunningTown town) throws Exception {
        try (Guest guest = new Guest(town)) {
            Map<String, String> form = filled(guest, "Wij willen een bankje.");
            form.put("zegel", "verzonnen");
            HttpResponse<String> again = guest.post(FORM, FORM, form);
            assertThat(again.statusCode()).isEqualTo(200);
            assertThat(again.body())
                    .contains("Dit formulier stond lang open", "Wij willen een bankje.");
            form.put("zegel", seal(again.body()));
            assertThat(guest.post(FORM, FORM, form).statusCode()).isEqualTo(302);
        }
    }

    @Test
    void whoSaysNothingIsToldSo(RunningTown town) throws Exception {
        try (Guest guest = new Guest(town)) {
            HttpResponse<String> again = guest.post(FORM, FORM, filled(guest, " "));
            assertThat(again.body()).contains("Schrijf iets, of spreek iets in.", "#bericht");
        }
    }

    @Test
    void theSecondOfTwoEditorsSeesWhatTheFirstDidAndKeepsTheirAnswer(RunningTown town)
            throws Exception {
        Contribution contribution = published(town);
        String desk = "/loket/bijdragen/" + contribution.id();
        try (Guest first = Guest.as(EDITOR, town);
                Guest second = Guest.as(EDITOR, town)) {
            Map<String, String> link =
                    Map.of("besluit", "LINK", "gezien", contribution.seen().toString());
            assertThat(first.post(desk, desk + "/besluit", link).statusCode()).isEqualTo(302);
            Map<String, String> answer =
                    Map.of(
                            "besluit", "ANSWER",
                            "antwoord", "Mijn antwoord blijft staan",
                            "gezien", contribution.seen().toString());
            assertThat(second.post(desk, desk + "/besluit", answer).body())
                    .contains("was u voor", "Signaal gemaakt", "Mijn antwoord blijft staan");
        }
    }

    @Test
    void onlyWhoMayHearVoicesHearsOne(RunningTown town) throws Exception {
        Contribution spoken =
                town
                        .part(Moderation.class)
                        .some(new ContributionQuery("", Set.of(), ""), 0, 1000)
                        .stream()
                        .filter(found -> found.said().isSpoken())
                        .findFirst()
                        .orElseThrow();
        String voice = "/loket/bijdragen/" + spoken.id() + "/stem";
        try (Guest editor = Guest.as(EDITOR, town);
                Guest officer = Guest.as("Joost van Dalen", town)) {
            HttpResponse<String> heard = editor.get(voice);
            assertThat(heard.statusCode()).isEqualTo(200);
            assertThat(heard.headers().firstValue("Content-Type")).contains("audio/wav");
            assertThat(officer.get(voice).statusCode()).isEqualTo(401);
            assertThat(town.get(voice).statusCode()).isEqualTo(302);
        }
    }

    @Test
    void refusalsAreCountedForEveryone(RunningTown town) throws Exception {
        assertThat(town.get("/bijdragen/regels").body())
                .contains("Noem niets privés van anderen", "Geweigerde bijdragen");
        assertThat(town.get("/bijdragen/regels/csv").body())
                .contains("Jaar;Nummer;Regel;Keer", ";2;Noem niets privés van anderen;");
    }

    private static Contribution published(RunningTown town) {
        Contributions contributions = town.part(Contributions.class);
        ContributionKey key =
                contributions.receive(
                        new Sending(ABOUT, "nl", "Een bankje.", "", Optional.empty(), false),
                        Optional.empty());
        Contribution sent = contributions.find(key).orElseThrow();
        town.part(Moderation.class).decide(sent.seen(), new Decision.Publish(), Actor.job("test"));
        return contributions.find(key).orElseThrow();
    }

    private static Contribution key(RunningTown town, String link) {
        String path = path(link);
        String secret = path.substring(path.lastIndexOf('/') + 1, path.indexOf('?'));
        return town.part(Contributions.class).find(new ContributionKey(secret)).orElseThrow();
    }

    private static String path(String link) {
        return link.replaceFirst("https?://[^/]+", "");
    }

    private static Map<String, String> filled(Guest guest, String words) throws Exception {
        Map<String, String> form = new HashMap<>();
        form.put("zegel", seal(guest.get(FORM).body()));
        form.put("bericht", words);
        form.put("taal", "nl");
        return form;
    }

    private static String seal(String page) {
        return SEAL.matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static String question(RunningTown town) {
        return town.part(Threads.class).some(Search.all(), 0, 1).getFirst().id().path();
    }
}
