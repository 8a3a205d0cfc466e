// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Someone does not understand a word, and says so.
@Tag("browser")
@ExtendWith(InTown.class)
class WordingJourney {
    @Test
    void someoneWithoutScriptTypesTheWord(Visitors visitors) {
        try (Visitor visitor = visitors.visitor(Reader.onPhone().withoutScript())) {
            Page page = visitor.opens("/wijken").page();
            page.locator("#woord-melden").click();
            page.locator("#woord").fill("Wijk");
            page.locator("main button").click();
            visitor.sees();
            assertThat(page.locator("#bedankt")).containsText("Een groot stuk van de stad");
            page.locator("main .button--first").click();
            assertThat(page.locator("h1")).containsText("wo");
        }
    }

    @Test
    void someoneWithScriptTapsTheWord(Visitors visitors) {
        try (Visitor visitor = visitors.visitor(Reader.onPhone())) {
            Page page = visitor.opens("/toegankelijkheid").page();
            page.locator("#woord-melden").click();
            assertThat(page.locator(".tapbar")).containsText("Tik op het woord");
            visitor.sees();
            page.locator("h1")
                    .click(new com.microsoft.playwright.Locator.ClickOptions().setPosition(30, 20));
            assertThat(page.locator(".tapbar")).containsText("Dank u wel");
            visitor.sees();
            page.keyboard().press("Escape");
            assertThat(page.locator(".tapbar")).hasCount(0);
        }
    }

    @Test
    void someoneWithAKeyboardGetsTheForm(Visitors visitors) {
        try (Visitor visitor = visitors.visitor(Reader.atDesk())) {
            Page page = visitor.opens("/wijken").page();
            page.locator("#woord-melden").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText("Een woord niet begrepen?");
        }
    }
}
