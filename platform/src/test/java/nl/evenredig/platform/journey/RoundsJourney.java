// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.evenredig.platform.rounds.Import;
import nl.evenredig.platform.rounds.Rounds;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A resident reads what came of a vote, why, and what their own vote did.
@Tag("browser")
@ExtendWith(InTown.class)
class RoundsJourney {
    @Test
    void theResultSaysWhatWonWhyAndWhatGoesAgainstUs(Visitors visitors) {
        try (Visitor visitor = visitors.visitor(Reader.atDesk())) {
            Page page = visitor.opens("/").page();
            page.locator(".nav").getByText("Beslis mee").click();
            page.locator("a[href='/rondes/assen-2024']").click();
            assertThat(page.locator("h1").textContent()).isEqualTo("Uitslag: Assen Top Idee 2024");
            String text = page.locator("main").innerText();
            assertThat(text)
                    .contains("€\u00a076.700", "79 van 84", "€\u00a023.300")
                    .contains(
                            "43 mensen kozen dit plan. Ieder betaalde een even groot deel: €\u00a0167.")
                    .contains(
                            "Samen hadden zij nog €\u00a011.680. Er ontbrak €\u00a0320: dit plan is nét niet")
                    .contains("Hier liet ‘meeste stemmen eerst’ niemand achter.")
                    .contains("Gelijke delen liet 5 mensen achter.")
                    .contains(
                            "Bij nog één stap zouden de plannen samen €\u00a0105.700 kosten: te veel.");
            visitor.sees();
        }
    }

    @Test
    void someoneWithoutScriptSeesWhatTheirVoteDidAndNothingIsKept(Visitors visitors) {
        try (Visitor visitor = visitors.visitor(Reader.onPhone().withoutScript())) {
            Page page = visitor.opens("/rondes/assen-2024").page();
            for (String plan :
                    List.of(
                            "Jongerenplatform",
                            "Go-Zero kroegentocht",
                            "Samen koken en eten",
                            "Snelheidsregeling",
                            "Scooter Night Ride")) {
                page.locator("#mijn-stem label", new Page.LocatorOptions().setHasText(plan))
                        .locator("input")
                        .check();
            }
            page.locator("#mijn-stem button").click();
            Locator answer = page.locator(".myvote__answer");
            assertThat(answer.innerText())
                    .contains("4 van uw 5 plannen gaan door.")
                    .contains("€\u00a0500,00", "€\u00a0416,67", "€\u00a047,62", "€\u00a01.069,19")
                    .contains("één van 42 gelijke delen", "alles wat u nog over had")
                    .contains("Scooter Night Ride: Niet: had 71\u00a0% van wat nodig was.");
            assertThat(page.locator("#mijn-stem input:checked").count()).isEqualTo(5);
            assertThat(page.url()).doesNotContain("plan=");
            visitor.sees();
        }
    }

    @Test
    void theAnswerAboutAVoteIsAccessibleInEveryState(Visitors visitors) {
        for (String language : List.of("en", "ar")) {
            try (Visitor visitor = visitors.visitor(Reader.atDesk().in(language))) {
                Page page = visitor.opens("/rondes/assen-2024").page();
                page.locator("#mijn-stem button").click();
                assertThat(page.locator(".myvote__answer h3").count()).isEqualTo(1);
                visitor.sees();
                page.locator("#mijn-stem input[type=checkbox]").first().check();
                page.locator("#mijn-stem button").click();
                visitor.sees();
            }
        }
    }

    @Test
    void theCountCanBeClickedThroughFromBeginningToEnd(Visitors visitors) {
        try (Visitor visitor = visitors.visitor(Reader.atDesk().withoutScript())) {
            Page page = visitor.opens("/rondes/assen-2024").page();
            page.locator("#geld ~ p a").click();
            for (int step = 1; step <= 9; step++) {
                page.locator("a[rel=next]").click();
                assertThat(page.locator("#stap").textContent())
                        .startsWith("Stap " + step + " van 9");
            }
            assertThat(page.locator("a[rel=next]").count()).isZero();
            assertThat(page.locator("main").innerText()).contains("De telling is klaar.");
        }
    }

    @Test
    @Tag("slow")
    void aRoundWhoseNeighbourhoodsAreKnownTellsWhoGotWhat(RunningTown town, Visitors visitors)
            throws IOException {
        String named = System.getenv("EVENREDIG_DATA");
        Path file =
                Path.of(named == null ? "../../shared/data" : named)
                        .resolve("budget/Poland_Warszawa_2026.pb");
        assumeTrue(Files.isReadable(file), "Skipped: Warszawa 2026 is not beside the repository.");
        Import archived =
                town.part(Rounds.class).add("warszawa.pb", "Pabulib", Files.readAllBytes(file));
        String slug = ((Import.Archived) archived).round().slug();

        for (Reader reader : List.of(Reader.atDesk(), Reader.onPhone().in("en"))) {
            try (Visitor visitor = visitors.visitor(reader)) {
                Page page = visitor.opens("/rondes/" + slug).sees().page();
                String table = page.locator(".shares table").first().innerText();
                assertThat(table).contains("Ursynów", "Bielany");
                assertThat(page.locator(".shares").count()).isEqualTo(3);
            }
        }
    }
}
