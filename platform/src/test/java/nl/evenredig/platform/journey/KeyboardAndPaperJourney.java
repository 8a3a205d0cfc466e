// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Somebody has no mouse; somebody has paper.
@Tag("browser")
@ExtendWith(InTown.class)
class KeyboardAndPaperJourney {
    private static final int STOPS = 60;
    private static final int PAPER = 700;

    /// Goes one step on; says what is wrong with where it came, and that it is over when it came round.
    private static final String STOP =
            """
            () => {
                const here = document.activeElement;
                if (here === document.body || here === window.first) return 'over';
                window.first ??= here;
                const style = getComputedStyle(here);
                const isSeen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
                const isAfter = !window.last
                    || window.last.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING;
                window.last = here;
                return isSeen && isAfter ? '' : (isSeen ? 'order ' : 'unseen ') + here.outerHTML.slice(0, 120);
            }
            """;

    private static final String ON_PAPER =
            """
            () => [...document.querySelectorAll('nav, .menu, .tongues, .button, .actions, form.search')]
                .filter(part => part.checkVisibility()).map(part => part.outerHTML.slice(0, 120))
            """;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/vragen", "/inloggen", "/woordenlijst", "/rondes/assen-2024"})
    void theFocusIsSeenAndGoesAsThePageIsRead(String path, Visitors visitors) {
        try (Visitor visitor = visitors.visitor(Reader.atDesk().in("ar"))) {
            Page page = visitor.opens(path).page();
            String found = "";
            for (int i = 0; i < STOPS && !found.equals("over"); i++) {
                page.keyboard().press("Tab");
                found = String.valueOf(page.evaluate(STOP));
                assertThat(found).as(path).matches("|over");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/vragen", "/wijken/HM04", "/rondes/assen-2024", "/organisaties"})
    void onPaperThereIsNothingToClickAndTheAddressStandsBelow(String path, Visitors visitors) {
        try (Visitor visitor = visitors.visitor(new Reader("", PAPER, true))) {
            Page page = visitor.opens(path).page();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat((List<?>) page.evaluate(ON_PAPER)).as(path).isEmpty();
            assertThat(page.locator(".print-line").innerText()).contains(path);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .isEqualTo(page.evaluate("document.documentElement.clientWidth"));
        }
    }
}
