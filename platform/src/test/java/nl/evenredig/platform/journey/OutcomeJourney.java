// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.evenredig.platform.workshop.Workshop;
import nl.evenredig.platform.workshop.WorkshopId;
import nl.evenredig.platform.workshop.WorkshopState;
import nl.evenredig.platform.workshop.Workshops;
import nl.evenredig.platform.workshop.outcome.AskedStore;
import nl.evenredig.platform.workshop.outcome.Checks;
import nl.evenredig.platform.workshop.outcome.Held;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What came of a workshop: an editor writes and mends it, those who took part look and take words back, everyone reads.
@Tag("browser")
@ExtendWith(InTown.class)
class OutcomeJourney {
    private static final String WORDS = "De brief maakt mijn moeder bang.";

    /// A solution cannot be published without a linked bottleneck; the editor links it on the spot.
    @Test
    void anEditorSeesWhatLacksAndMendsItOnTheSpot(RunningTown town, Visitors visitors) {
        WorkshopId id = town.part(Held.class).day("");
        try (Visitor visitor = visitors.visitor(Reader.atDesk())) {
            visitor.enters("Anouk Terpstra").opens(id.path() + "/verslag").sees();
            Page page = visitor.page();
            Locator lacking = page.locator(".outcome__lacking li");
            assertThat(lacking.allInnerTexts())
                    .anyMatch(text -> text.contains("Bel eerst"))
                    .anyMatch(text -> text.contains("lijn"));
            page.locator(".outcome__lacking a[href='#oplossing-2']").click();
            page.locator("#bij-2-1").check();
            page.locator("#oplossing-2 button").click();
            page.locator("#inleiding").fill("Vier mensen praatten.");
            submit(page, "/verslag/tekst");
            visitor.sees();
            assertThat(page.locator(".outcome__lacking a[href='#oplossing-2']").count()).isZero();
            submit(page, "/verslag/voorleggen");
            visitor.sees();
            assertThat(page.locator("#publiceren").count()).isEqualTo(1);
            submit(page, "/verslag/publiceren");
            assertThat(page.url()).contains("move.lacking");
        }
        assertThat(state(town, id)).isEqualTo(WorkshopState.MEMBER_CHECK);
    }

    /// Somebody takes a quote back at the check; page and PDF have it removed before they are published.
    @ParameterizedTest
    @ValueSource(strings = {"", "ar"})
    void whoTakesAQuoteBackIsInNeitherPageNorPaper(
            String language, RunningTown town, Visitors visitors) throws Exception {
        String mail = "amal" + UUID.randomUUID() + "@voorbeeld.example";
        Held held = town.part(Held.class);
        WorkshopId id = held.day(mail);
        held.write(id);
        held.address(id, "");
        held.layBefore(id);
        Reader phone = Reader.onPhone();
        Reader reader = language.isEmpty() ? phone : phone.in(language);
        for (String secret : town.part(AskedStore.class).secrets(mail, "workshop.check")) {
            try (Visitor visitor = visitors.visitor(reader)) {
                look(visitor, Checks.PATH + secret);
            }
        }
        publish(id, visitors);
        assertThat(state(town, id)).isEqualTo(WorkshopState.PUBLISHED);
        assertThat(town.get(id.path()).body())
                .contains("Ik lees ze zelf ook niet.")
                .doesNotContain(WORDS);
        assertThat(paper(town, id)).contains("Ik lees ze zelf ook niet.").doesNotContain(WORDS);
        assertThat(town.get(id.path() + "/uitkomst.json").body()).doesNotContain(WORDS);
        assertThat(town.get(id.path() + "/uitkomst.csv").body()).doesNotContain(WORDS);
    }

    /// Everyone says yes; one of them takes it back.
    private static void look(Visitor visitor, String path) {
        visitor.opens(path).sees();
        Page page = visitor.page();
        choose(page, "NAMED");
        assertThat(page.locator("#citaten").count()).isEqualTo(1);
        visitor.sees();
        if (page.locator("#uw-citaten blockquote").innerText().contains(WORDS)) {
            choose(page, "REFUSED");
            visitor.sees();
            assertThat(page.locator("#uw-citaten blockquote").count()).isZero();
        }
        submit(page, "/klaar");
        visitor.sees();
    }

    /// The demo's report, as everyone reads it.
    @ParameterizedTest
    @ValueSource(strings = {"", "ar"})
    void everyoneReadsWhatCameOfIt(String language, RunningTown town, Visitors visitors) {
        String path = demo(town);
        for (Reader reader : List.of(Reader.onPhone(), Reader.atDesk())) {
            try (Visitor visitor =
                    visitors.visitor(language.isEmpty() ? reader : reader.in(language))) {
                visitor.opens(path).sees();
                Page page = visitor.page();
                assertThat(page.locator("#knelpunten .outcome__items > li").count()).isEqualTo(12);
                assertThat(page.locator("#oplossingen .outcome__items > li").count()).isEqualTo(10);
                assertThat(page.locator("#knelpunten .outcome__mark").count()).isEqualTo(1);
                assertThat(page.locator("#lijnen .pair").count()).isEqualTo(2);
                assertThat(page.locator("#lijnen .promise").count()).isEqualTo(1);
                assertThat(page.locator("#lijnen .outcome__answer").count()).isEqualTo(1);
            }
        }
    }

    @Test
    void filesNameOnlyThoseWhoAgreed(RunningTown town) throws Exception {
        String path = demo(town);
        for (String file : List.of("/uitkomst.csv", "/uitkomst.json")) {
            assertThat(town.get(path + file).body())
                    .contains("Hodan Warsame", "Geen gelijkwaardig contact")
                    .doesNotContain("Ruud Bos", "Piotr Nowak", "Bram Kuiper");
        }
    }

    private static String demo(RunningTown town) {
        return town.part(Workshops.class).all(Set.of(WorkshopState.PUBLISHED)).stream()
                .filter(one -> one.title().startsWith("Samenwerken"))
                .map(Workshop::id)
                .map(WorkshopId::path)
                .findFirst()
                .orElseThrow();
    }

    private static void publish(WorkshopId id, Visitors visitors) {
        try (Visitor visitor = visitors.visitor(Reader.atDesk())) {
            visitor.enters("Anouk Terpstra").opens(id.path() + "/verslag");
            Page page = visitor.page();
            for (int i = 0; i < 2; i++) {
                page.locator(".outcome__people li")
                        .filter(new Locator.FilterOptions().setHasText("heeft geen mail"))
                        .first()
                        .locator("a")
                        .click();
                submit(page, "/klaar");
            }
            visitor.sees();
            submit(page, "/verslag/publiceren");
            assertThat(page.url()).contains("told.saved");
            visitor.sees();
        }
    }

    private static void choose(Page page, String answer) {
        page.locator("#uw-citaten input[value=" + answer + "]").check();
        page.locator("#uw-citaten button").click();
        page.waitForURL("**melding=saved");
    }

    private static void submit(Page page, String end) {
        page.locator("form[action$='" + end + "'] button").first().click();
    }

    private static WorkshopState state(RunningTown town, WorkshopId id) {
        return town.part(Workshops.class).find(id).orElseThrow().state();
    }

    private static String paper(RunningTown town, WorkshopId id) throws IOException {
        URI address = URI.create(town.address(id.path() + "/uitkomst.pdf"));
        try (InputStream stream = address.toURL().openStream();
                PDDocument document = Loader.loadPDF(stream.readAllBytes())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
