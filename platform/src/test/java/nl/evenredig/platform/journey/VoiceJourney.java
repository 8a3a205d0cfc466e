// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.thread.EntryId;
import nl.evenredig.platform.thread.Opening;
import nl.evenredig.platform.thread.QuestionId;
import nl.evenredig.platform.thread.Recordings;
import nl.evenredig.platform.thread.Threads;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Somebody speaks into a microphone, hears it back and sends it; who may hear voices hears it, and nobody else.
@Tag("browser")
@ExtendWith(InTown.class)
class VoiceJourney {
    /// Plays; tells what stood in the way when nothing is heard.
    static final String LISTEN =
            """
            sound => new Promise(tell => {
                sound.addEventListener('timeupdate', () => sound.currentTime > 0 && tell('heard'));
                sound.addEventListener('error', () => tell(sound.error.message));
                sound.play().catch(fault => tell(fault.message));
                setTimeout(() => tell('silent, ready=' + sound.readyState + ' paused=' + sound.paused), 10000);
            })
            """;

    @Test
    void whatIsSpokenArrivesAndIsHeardByWhoMay(RunningTown town, Visitors visitors) {
        QuestionId question = open(town);
        String recording;
        try (Visitor editor = visitors.entered("Anouk Terpstra")) {
            Page page = editor.opens(question.path() + "/schrijven").page();
            speak(page);
            editor.sees();
            page.locator("#titel").fill("Wat iemand insprak");
            page.locator("main form .button--first:visible").last().click();
            Locator sound = page.locator(".entry__voice");
            assertThat(sound).hasCount(1);
            editor.sees();
            recording = String.valueOf(sound.getAttribute("src"));
            APIResponse heard = page.request().get(town.address(recording));
            assertThat(heard.status()).isEqualTo(200);
            assertThat(heard.headers().get("content-type")).isEqualTo("audio/webm");
            assertThat(heard.body().length).isGreaterThan(1000);
            assertThat(sound.evaluate(LISTEN)).isEqualTo("heard");
        }
        try (Visitor officer = visitors.entered("Joost van Dalen")) {
            Page page = officer.opens(question.path()).page();
            assertThat(page.locator("main").innerText()).contains("Wat iemand insprak");
            assertThat(page.locator("audio")).hasCount(0);
            assertThat(page.request().get(town.address(recording)).status()).isEqualTo(401);
        }
    }

    @Test
    void whatIsTakenBackIsDestroyed(RunningTown town, Visitors visitors) {
        QuestionId question = open(town);
        try (Visitor editor = visitors.entered("Anouk Terpstra")) {
            Page page = editor.opens(question.path() + "/schrijven").page();
            speak(page);
            page.locator("[data-voice-erase]").click();
            assertThat(page.locator("[data-voice-start]")).isFocused();
            assertThat(page.locator("#stem")).hasValue("");
            speak(page);
            page.locator("#titel").fill("Toch liever niet");
            page.locator("main form .button--first:visible").last().click();
            assertThat(page.locator(".entry__voice")).hasCount(1);
            String id = page.locator(".entry").getAttribute("id").substring("bericht-".length());
            EntryId entry = EntryId.read(id).orElseThrow();
            Recordings recordings = town.part(Recordings.class);
            assertThat(recordings.of(entry)).isPresent();
            page.locator(".entry a").last().click();
            page.locator("#reden").fill("De spreker bedacht zich.");
            page.locator("form[action$='/intrekken'] button").click();
            assertThat(page.locator(".entry")).containsText("De spreker bedacht zich.");
            assertThat(page.locator("audio")).hasCount(0);
            assertThat(recordings.of(entry)).isEmpty();
        }
    }

    /// The browser has a microphone that beeps.
    static void speak(Page page) {
        page.locator("[data-voice-start]").click();
        assertThat(page.locator("[data-voice-stop]")).isFocused();
        assertThat(page.locator("[data-voice-time]")).containsText("0:01");
        page.locator("[data-voice-stop]").click();
        Locator sound = page.locator("[data-voice-record] audio");
        assertThat(sound).isVisible();
        assertThat(sound.evaluate(LISTEN)).isEqualTo("heard");
    }

    private static QuestionId open(RunningTown town) {
        Opening opening =
                new Opening(
                        "Mag het ook gesproken?",
                        "Een inleiding.",
                        "nl",
                        LocalDate.now(town.part(Clock.class)),
                        true);
        return town.part(Threads.class).open(opening, Actor.job("test"));
    }
}
