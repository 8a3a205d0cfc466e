// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.UUID;
import nl.evenredig.platform.journey.InTown;
import nl.evenredig.platform.journey.Received;
import nl.evenredig.platform.journey.RunningTown;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.thread.EntryKind;
import nl.evenredig.platform.thread.FollowWish;
import nl.evenredig.platform.thread.Followers;
import nl.evenredig.platform.thread.Opening;
import nl.evenredig.platform.thread.Pace;
import nl.evenredig.platform.thread.QuestionId;
import nl.evenredig.platform.thread.Threads;
import nl.evenredig.platform.thread.Wording;
import nl.evenredig.platform.thread.Writing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A mail program stops for its reader with one press (RFC 8058), and nothing else can be done without a form of ours.
@ExtendWith(InTown.class)
final class OneClickTest {
    private static final Actor OFFICIAL = Actor.job("test");
    private static final LocalDate DAY = LocalDate.of(2032, 5, 1);
    private static final String PRESSED = "List-Unsubscribe=One-Click";

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "ar"})
    void onePressInAMailProgramStopsTheLetters(String language, RunningTown town) throws Exception {
        String address = UUID.randomUUID() + "@voorbeeld.nl";
        QuestionId question = follow(address, language, town);
        write(question, town);
        Received letter = town.mail().next(address);
        assertThat(letter.header("List-Unsubscribe-Post")).isEqualTo(PRESSED);
        String link = letter.header("List-Unsubscribe").replaceAll("[<>]", "");
        assertThat(letter.text()).contains(link);
        String path = URI.create(link).getPath();
        // Opening it, as programs that check mail do, changes nothing.
        assertThat(town.get(path).body()).contains("action=\"" + path + "\"");
        HttpResponse<String> pressed = town.post(path, PRESSED);
        assertThat(pressed.statusCode()).isEqualTo(200);
        assertThat(pressed.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(town.post(path, PRESSED).statusCode()).isEqualTo(200);
        write(question, town);
        String other = UUID.randomUUID() + "@voorbeeld.nl";
        follow(other, language, town);
        assertThat(town.mail().to(address)).hasSize(2);
    }

    @Test
    void nothingElseWorksWithoutAFormOfOurs(RunningTown town) throws Exception {
        String secret = "a".repeat(43);
        for (String path :
                new String[] {
                    "/volg/stop/kort",
                    "/volg/stop/" + secret + "/x",
                    "/volg/stop/" + secret + ";x=y",
                    "/volg/keuze/" + secret,
                    "/volg/bevestig/" + secret,
                    "/vraag/2026-1/volgen"
                }) {
            assertThat(town.post(path, PRESSED).statusCode()).as(path).isIn(400, 403);
        }
        assertThat(town.post("/volg/stop/" + secret, PRESSED).statusCode()).isEqualTo(200);
    }

    private static QuestionId follow(String address, String language, RunningTown town) {
        Opening opening = new Opening("Wie stopt er?", "Een inleiding.", "nl", DAY, false);
        Threads threads = town.part(Threads.class);
        QuestionId question = threads.open(opening, OFFICIAL);
        threads.publish(question, OFFICIAL);
        Followers followers = town.part(Followers.class);
        followers.ask(new FollowWish(question, language, Pace.NOW), address);
        String link = town.mail().next(address).link();
        assertThat(followers.confirm(link.substring(link.lastIndexOf('/') + 1))).isPresent();
        return question;
    }

    private static void write(QuestionId question, RunningTown town) {
        Wording words = Wording.dutch("Bericht", "Een zin.");
        town.part(Threads.class)
                .write(question, Writing.told(EntryKind.DONE, DAY, words), OFFICIAL);
    }
}
