// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.evenredig.platform.thread.Search;
import nl.evenredig.platform.thread.Threads;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A reader says something under a page; the desk decides; the reader sees what came of it, or takes it back.
@Tag("browser")
@ExtendWith(InTown.class)
class ContributionJourney {
    private static final String LETTERS = "Hoe maken we brieven die iedereen begrijpt?";
    private static final String WORDS = "Zet het telefoonnummer boven aan de brief.";
    private static final String EDITOR = "Anouk Terpstra";

    @Test
    void aReaderWithoutScriptContributesAndTheTownAnswers(RunningTown town, Visitors visitors) {
        String about = question(town);
        try (Visitor reader = visitors.visitor(Reader.onPhone().withoutScript())) {
            Page page = reader.opens(about).page();
            page.locator(".contributions .button--first").click();
            assertThat(page.locator("#website")).isHidden();
            page.locator("form.form .button--first").last().click();
            assertThat(page.locator(".faults")).containsText("Schrijf iets");
            page.locator("#bericht").fill(WORDS);
            page.locator("#naam").fill("Mw. De Bruin");
            page.locator("form.form .button--first").last().click();
            reader.sees();
            assertThat(page.locator("h1")).hasText("Dank u wel");
            assertThat(page.locator("main")).containsText("Een medewerker leest haar eerst.");
            String link = page.locator(".contribution__link").innerText();
            assertThat(visible(town, about)).doesNotContain(WORDS);
            publishes(visitors);
            assertThat(visible(town, about)).contains(WORDS, "Mw. De Bruin");
            page.navigate(town.address(link.substring(link.indexOf("/bijdrage/"))));
            reader.sees();
            assertThat(page.locator("main"))
                    .containsText("Van uw bijdrage is een signaal gemaakt, nummer");
            assertThat(page.locator("main")).containsText("Dat doen wij in de volgende brief.");
            takesBack(reader);
            assertThat(visible(town, about))
                    .doesNotContain(WORDS)
                    .contains("De schrijver trok haar in.");
        }
    }

    private static void takesBack(Visitor reader) {
        Page page = reader.page();
        page.locator(".contribution__more summary").click();
        page.locator(".contribution__more button").click();
        reader.sees();
        assertThat(page.locator("main")).containsText("U trok uw bijdrage in.");
    }

    private static void publishes(Visitors visitors) {
        try (Visitor editor = visitors.visitor(Reader.atDesk())) {
            Page page = enter(editor, "/loket/bijdragen");
            page.locator(".desk__table tr")
                    .filter(new Locator.FilterOptions().setHasText(WORDS))
                    .locator("input")
                    .check();
            editor.sees();
            page.locator("button[value=PUBLISH]").click();
            assertThat(page.locator("[role=status]").first()).containsText("1 bijdrage geplaatst.");
            page.keyboard().press("z");
            assertThat(page.locator("[role=status]").first())
                    .containsText("1 besluit teruggedraaid.");
            page.locator(".desk__table a")
                    .filter(new Locator.FilterOptions().setHasText(WORDS))
                    .click();
            editor.sees();
            page.keyboard().press("p");
            assertThat(page.locator(".desk__said")).containsText("Geplaatst");
            page.locator("#antwoord").fill("Dat doen wij in de volgende brief.");
            page.locator("button[value=ANSWER]").click();
            page.locator("button[value=LINK]").click();
            editor.sees();
            assertThat(page.locator(".desk__decide")).containsText("een signaal gemaakt");
        }
    }

    @Test
    void aRefusedAuthorReadsTheRuleInArabic(RunningTown town, Visitors visitors) {
        String about = question(town);
        try (Visitor author = visitors.visitor(Reader.atDesk().in("ar"))) {
            Page page = author.opens("/bijdragen/nieuw" + about).page();
            page.locator("#bericht").fill("هذا نص فيه اسم جاري وعنوانه.");
            page.locator("#mail").fill("salma@voorbeeld.example");
            page.locator("form.form .button--first").last().click();
            author.sees();
            String link = page.url();
            assertThat(page.locator("h1")).hasText("شكرًا لك");
            refuses(visitors);
            page.navigate(link);
            author.sees();
            assertThat(page.locator(".contribution__refused"))
                    .containsText("لا تذكر شيئًا خاصًا عن غيرك");
            assertThat(page.locator(".contribution__refused"))
                    .containsText("Schrijf het zonder naam.");
        }
    }

    private static void refuses(Visitors visitors) {
        try (Visitor editor = visitors.visitor(Reader.onPhone().in("en"))) {
            Page page = enter(editor, "/loket/bijdragen?taal=ar");
            editor.sees();
            page.locator(".desk__table a").last().click();
            editor.sees();
            page.locator("#vertaling").fill("Een tekst met de naam en het adres van een buurman.");
            page.locator("form[action$=tekst] button").click();
            page.locator("#toelichting").fill("Schrijf het zonder naam.");
            page.locator("button[value=REFUSE]").click();
            assertThat(page.locator(".faults")).containsText("Because of which rule");
            assertThat(page.locator("#toelichting")).hasValue("Schrijf het zonder naam.");
            page.locator("#regel").selectOption("PRIVACY");
            page.locator("button[value=REFUSE]").click();
            editor.sees();
            assertThat(page.locator(".desk__said")).containsText("Refused");
        }
    }

    private static Page enter(Visitor visitor, String path) {
        Page page = visitor.opens("/demo/personen").page();
        page.locator("main li")
                .filter(new Locator.FilterOptions().setHasText(EDITOR))
                .locator("button")
                .click();
        visitor.opens(path);
        return page;
    }

    private static String visible(RunningTown town, String path) {
        try {
            return town.get(path).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String question(RunningTown town) {
        return town.part(Threads.class).some(Search.all(), 0, 100).stream()
                .filter(dossier -> dossier.title().equals(LETTERS))
                .map(dossier -> dossier.id().path())
                .findFirst()
                .orElseThrow();
    }
}
