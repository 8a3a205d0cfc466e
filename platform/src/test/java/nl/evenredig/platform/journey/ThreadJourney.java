// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.UUID;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.thread.EntryKind;
import nl.evenredig.platform.thread.Followers;
import nl.evenredig.platform.thread.Opening;
import nl.evenredig.platform.thread.QuestionId;
import nl.evenredig.platform.thread.Search;
import nl.evenredig.platform.thread.Threads;
import nl.evenredig.platform.thread.Wording;
import nl.evenredig.platform.thread.Writing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Somebody reads what came of a question and follows it.
@Tag("browser")
@ExtendWith(InTown.class)
class ThreadJourney {
    private static final String LETTERS = "Hoe maken we brieven die iedereen begrijpt?";

    @Test
    void theDossierTellsWhatWasSaidDoneAndPromised(RunningTown town, Visitors visitors) {
        try (Visitor visitor = visitors.visitor(Reader.atDesk().withoutScript())) {
            Page page = visitor.opens("/vragen").page();
            page.locator("#zoek").fill("brieven");
            page.locator(".sift button").click();
            page.getByText(LETTERS).click();
            visitor.sees();
            assertThat(page.locator("h1").textContent()).isEqualTo(LETTERS);
            long left = 21 - town.daysOpen();
            assertThat(page.locator("main").innerText())
                    .contains("Loopt: 1 van 5 brieven klaar", "Ongeveer 40 volgers")
                    .contains("spraakbericht, 40 seconden", "Selam Tesfay, sleutelpersoon.")
                    .contains("Ingesproken in het Tigrinya.", "Nog " + left + " dagen")
                    .doesNotContain("sjablonen");
            assertThat(page.locator(".timeline__row").count()).isEqualTo(5);
            assertThat(page.locator(".steps [aria-current=step]").innerText())
                    .contains("Wordt gedaan");
        }
    }

    @Test
    void aPromiseThatIsLateIsSaidSo(RunningTown town, Visitors visitors) {
        try (Visitor visitor = visitors.visitor(Reader.onPhone())) {
            Page page = visitor.opens("/vragen?zoek=school").page();
            String late = 10 + town.daysOpen() + " dagen te laat";
            assertThat(page.locator("main").innerText()).contains(late);
            page.locator(".questions a").click();
            visitor.sees();
            assertThat(page.locator(".promise--late").innerText()).contains(late);
        }
    }

    @Test
    void somebodyWithoutMailFollowsWithASecretLinkInArabicAndStops(
            RunningTown town, Visitors visitors) {
        try (Visitor visitor = visitors.visitor(Reader.onPhone().in("ar"))) {
            Page page = visitor.opens(path(town) + "/volgen").page();
            page.locator("section[aria-labelledby=met-link] button").click();
            visitor.sees();
            page.locator(".button--first").click();
            visitor.sees();
            assertThat(page.locator("html").getAttribute("dir")).isEqualTo("rtl");
            assertThat(page.locator(".empty").innerText()).contains("لا يوجد جديد");
            page.locator("form button").last().click();
            visitor.sees();
            assertThat(page.locator("h1").innerText()).isEqualTo("توقفت عن المتابعة");
        }
    }

    @Test
    void aMistakeInAnAddressIsSaidBesideItAndKept(RunningTown town, Visitors visitors) {
        try (Visitor visitor = visitors.visitor(Reader.atDesk())) {
            Page page = visitor.opens(path(town) + "/volgen").page();
            page.locator("#adres").fill("fatima@");
            page.locator("section[aria-labelledby=per-mail] button").click();
            visitor.sees();
            assertThat(page.locator("#adres").inputValue()).isEqualTo("fatima@");
            assertThat(page.locator("#adres-fout").innerText()).contains("e-mailadres");
            page.locator("#adres").fill("fatima@voorbeeld.nl");
            page.locator("section[aria-labelledby=per-mail] button").click();
            visitor.sees();
            assertThat(page.locator("h1").innerText()).isEqualTo("Kijk in uw e-mail");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "ar"})
    void aReaderOfALetterChoosesToHearLessOften(
            String language, RunningTown town, Visitors visitors) {
        String address = UUID.randomUUID() + "@example.org";
        Actor official = Actor.job("test");
        LocalDate day = LocalDate.of(2031, 5, 1);
        Threads threads = town.part(Threads.class);
        Opening opening = new Opening("Hoe vaak hoort u iets?", "Een inleiding.", "nl", day, false);
        QuestionId question = threads.open(opening, official);
        threads.publish(question, official);
        Reader phone = Reader.onPhone();
        Reader reader = language.equals("nl") ? phone : phone.in(language);
        try (Visitor visitor = visitors.visitor(reader)) {
            Page page = visitor.opens(question.path() + "/volgen").page();
            page.locator("#adres").fill(address);
            page.locator("section[aria-labelledby=per-mail] button").click();
            visitor.sees();
            String confirm = town.mail().next(address).link();
            Followers followers = town.part(Followers.class);
            followers.confirm(confirm.substring(confirm.lastIndexOf('/') + 1));
            Wording words = Wording.dutch("Er gebeurde iets", "Een zin.");
            threads.write(question, Writing.told(EntryKind.DONE, day, words), official);
            String stop = town.mail().next(address).header("List-Unsubscribe");
            visitor.opens(stop.substring(stop.indexOf("/volg/"), stop.length() - 1));
            page.locator(".actions a.button").click();
            visitor.sees();
            page.locator("input[value=WEEKLY]").check();
            page.locator("main .button--first").click();
            visitor.sees();
            threads.write(question, Writing.told(EntryKind.DONE, day, words), official);
            assertThat(town.mail().to(address)).hasSize(2);
        }
    }

    @Test
    void theFeedsAreAtom(RunningTown town) throws Exception {
        for (String path : java.util.List.of("/vragen/atom", "/ar" + path(town) + "/atom")) {
            HttpResponse<String> feed = town.get(path);
            assertThat(feed.statusCode()).isEqualTo(200);
            assertThat(feed.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/atom+xml");
            assertThat(feed.body())
                    .startsWith("<?xml")
                    .contains("http://www.w3.org/2005/Atom", "<updated>", "urn:uuid:")
                    .doesNotContain("sjablonen");
        }
    }

    private static String path(RunningTown town) {
        return town.part(Threads.class).some(Search.all(), 0, 100).stream()
                .filter(dossier -> dossier.title().equals(LETTERS))
                .map(dossier -> dossier.id().path())
                .findFirst()
                .orElseThrow();
    }
}
