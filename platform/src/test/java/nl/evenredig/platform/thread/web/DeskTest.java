// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.evenredig.platform.journey.InTown;
import nl.evenredig.platform.journey.RunningTown;
import nl.evenredig.platform.people.web.Guest;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.thread.Audience;
import nl.evenredig.platform.thread.Entry;
import nl.evenredig.platform.thread.EntryId;
import nl.evenredig.platform.thread.EntryKind;
import nl.evenredig.platform.thread.Opening;
import nl.evenredig.platform.thread.QuestionId;
import nl.evenredig.platform.thread.Threads;
import nl.evenredig.platform.thread.Wording;
import nl.evenredig.platform.thread.Writing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Officials write, correct and take back; the second of two who correct the same entry sees both.
@ExtendWith(InTown.class)
final class DeskTest {
    private static final LocalDate DAY = LocalDate.of(2033, 5, 1);
    private static final Actor OFFICIAL = Actor.job("test");

    private final RunningTown town;
    private final Threads threads;
    private final Guest guest;

    DeskTest(RunningTown town) throws Exception {
        this.town = town;
        threads = town.part(Threads.class);
        guest = Guest.as("Joost van Dalen", town);
    }

    @AfterEach
    void theOfficialLeaves() {
        guest.close();
    }

    @Test
    void aStrangerIsSentToSignIn() throws Exception {
        QuestionId question = open("Wie mag schrijven?");
        HttpResponse<String> answer = town.get(question.path() + "/schrijven");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("/inloggen");
        assertThat(town.get(question.path()).body()).doesNotContain("/schrijven");
    }

    @Test
    void whatIsWrittenStandsInTheDossier() throws Exception {
        QuestionId question = open("Schrijft u?");
        HttpResponse<String> answer = post(question.path() + "/schrijven", form("Nieuw bericht"));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(get(question.path()).body()).contains("Nieuw bericht", "3 maart 2033");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndWhatWasTypedIsKept() throws Exception {
        QuestionId question = open("Fout?");
        Map<String, String> wrong = form("");
        wrong.put("soort", "PROMISED");
        wrong.put("dag", "gisteren");
        wrong.put("naam", "<script>alert(1)</script>");
        HttpResponse<String> answer = post(question.path() + "/schrijven", wrong);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("Er gaan nog 3 dingen mis", "#dag", "#voor", "#titel", "gisteren")
                .contains("&lt;script>")
                .doesNotContain("<script>alert");
        assertThat(threads.entries(question, Audience.COLLEAGUES)).isEmpty();
    }

    @Test
    void theSecondOfTwoWhoCorrectSeesBothAndLosesNothing() throws Exception {
        QuestionId question = open("Twee tegelijk?");
        EntryId entry = write(question, "Eerste tekst");
        String path = question.path() + "/schrijven/" + entry;
        Map<String, String> one = form("Van de een");
        one.put("versie", "1");
        Map<String, String> other = form("Van de ander");
        other.put("versie", "1");
        assertThat(post(path, one).statusCode()).isEqualTo(302);
        HttpResponse<String> second = post(path, other);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body())
                .contains("Iemand anders veranderde dit bericht", "Van de een", "Van de ander")
                .contains("name=\"versie\" value=\"2\"");
        other.put("versie", "2");
        assertThat(post(path, other).statusCode()).isEqualTo(302);
        Entry now = threads.entry(entry).orElseThrow();
        assertThat(now.now().wording().title()).isEqualTo("Van de ander");
        assertThat(get(question.path()).body()).contains("Toon wat er eerst stond", "Van de een");
    }

    @Test
    void takingBackAsksAReason() throws Exception {
        QuestionId question = open("Terug?");
        EntryId entry = write(question, "Te veel gezegd");
        String path = question.path() + "/schrijven/" + entry + "/intrekken";
        Map<String, String> form = new HashMap<>(Map.of("versie", "1"));
        assertThat(post(path, form).body()).contains("Vul ‘Reden’ in.");
        form.put("reden", "Er stond een naam in.");
        assertThat(post(path, form).statusCode()).isEqualTo(302);
        assertThat(get(question.path()).body())
                .contains("Er stond een naam in.")
                .doesNotContain("Te veel gezegd");
    }

    @Test
    void colleaguesSeeNotesAndNobodyElseDoes() throws Exception {
        QuestionId question = open("Notitie?");
        Wording words = Wording.dutch("Alleen wij", "");
        threads.write(question, Writing.told(EntryKind.NOTE, DAY, words), OFFICIAL);
        HttpResponse<String> ours = get(question.path());
        assertThat(ours.body()).contains("Alleen wij", "Alleen voor collega");
        assertThat(ours.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(town.get(question.path()).body()).doesNotContain("Alleen wij");
        assertThat(town.get(question.path() + "/atom").body()).doesNotContain("Alleen wij");
        assertThat(get(question.path() + "/atom").body()).doesNotContain("Alleen wij");
    }

    @Test
    void hostileTextIsTextOnThePageAndInTheFeed() throws Exception {
        QuestionId question = open("<img src=x onerror=alert(1)> \u202Edraai?");
        Wording words = Wording.dutch("]]><script>alert(2)</script>", "\"'&\u0007 \uD800 einde");
        threads.write(question, Writing.told(EntryKind.SAID, DAY, words), OFFICIAL);
        assertThat(get(question.path()).body())
                .contains("&lt;img src=x onerror=alert(1)&gt;", "einde")
                .doesNotContain("<img src=x", "<script>alert", "\u202E");
        assertThat(get("/vragen?zoek=%3Cimg").body()).doesNotContain("<img src=x");
        var feed =
                javax.xml.parsers.DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(
                                new java.io.ByteArrayInputStream(
                                        get(question.path() + "/atom")
                                                .body()
                                                .getBytes(StandardCharsets.UTF_8)));
        assertThat(feed.getElementsByTagName("title").item(1).getTextContent())
                .isEqualTo("]]><script>alert(2)</script>");
        assertThat(feed.getElementsByTagName("id").item(0).getTextContent())
                .startsWith("urn:uuid:");
    }

    private QuestionId open(String title) {
        return threads.open(new Opening(title, "Een inleiding.", "nl", DAY, true), OFFICIAL);
    }

    private EntryId write(QuestionId question, String title) {
        Wording words = Wording.dutch(title, "");
        return threads.write(question, Writing.told(EntryKind.DONE, DAY, words), OFFICIAL);
    }

    private static Map<String, String> form(String title) {
        return new HashMap<>(
                Map.of(
                        "soort", "DONE",
                        "openbaar", "ja",
                        "dag", "2033-03-03",
                        "titel", title,
                        "tekst", "",
                        "van", "MUNICIPALITY"));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return guest.get(path);
    }

    /// A form of ours, from a page that has one.
    private HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
        String question = path.substring(0, path.indexOf("/schrijven"));
        return guest.post(question + "/schrijven", path, fields);
    }
}
