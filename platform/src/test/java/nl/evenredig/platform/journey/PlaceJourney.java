// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Someone looks up who lives in their district.
@Tag("browser")
@ExtendWith(InTown.class)
class PlaceJourney {
    @Test
    void theListLeadsToADistrictWithItsNeighbourhoods(Visitors visitors) {
        try (Visitor visitor = visitors.visitor(Reader.atDesk().withoutScript())) {
            Page page = visitor.opens("/wijken").page();
            page.locator(".table a").getByText("Molenpolder").click();
            visitor.sees();
            assertThat(page.locator("h1").textContent()).isEqualTo("Molenpolder");
            assertThat(page.locator("main").innerText())
                    .contains("Hier wonen 12.800 mensen, in 5 buurten.")
                    .contains("Korenplein", "2.387", "65 jaar en ouder", "Papiaments")
                    .contains("verzonnen", "1 januari 2022");
        }
    }

    @Test
    void inArabicNamesStayDutchAndFiguresStayWestern(Visitors visitors) {
        try (Visitor visitor = visitors.visitor(Reader.onPhone().in("ar"))) {
            Page page = visitor.opens("/wijken/HM04").page();
            assertThat(page.locator("html").getAttribute("dir")).isEqualTo("rtl");
            assertThat(page.locator("h1 bdi").getAttribute("lang")).isEqualTo("nl");
            assertThat(page.locator("main").innerText())
                    .contains("12,800", "الأمازيغية")
                    .doesNotContainPattern("[\u0660-\u0669]");
        }
    }

    @Test
    void aTranslationThatNobodyCheckedSaysSoAndLeadsToTheDutchPage(Visitors visitors) {
        try (Visitor visitor = visitors.visitor(Reader.atDesk().in("tr"))) {
            Page page = visitor.opens("/wijken").page();
            page.locator(".foot").getByText("Sayfayı Hollandaca okuyun").click();
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("nl");
            assertThat(page.locator(".foot a[hreflang=nl]").count()).isZero();
            visitor.sees();
        }
    }
}
