// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Somebody fills in a form: with faults, with interruptions, with the keyboard.
@Tag("browser")
@ExtendWith(InTown.class)
class FormsJourney {
    private static final String FORM = "/proef/formulier";

    @Test
    void somebodyMendsAForm(Visitors visitors) {
        try (Visitor visitor = visitors.visitor(Reader.onPhone().in("ar"))) {
            Page page = visitor.opens(FORM).page();
            page.locator("#verhaal").fill("Wij willen een bankje.");
            page.locator("#mail").fill("samira");
            page.locator("form.form .button--first:visible").last().click();
            visitor.sees();
            assertThat(page.locator(".faults")).isFocused();
            assertThat(page.locator("#verhaal")).hasValue("Wij willen een bankje.");
            page.locator(".faults a").first().click();
            assertThat(page.locator("#naam")).isFocused();
        }
    }

    @Test
    void aFormWorksWithoutScript(Visitors visitors) {
        try (Visitor visitor = visitors.visitor(Reader.onPhone().withoutScript())) {
            Page page = visitor.opens(FORM).page();
            assertThat(page.locator("[data-voice-record]")).isHidden();
            assertThat(page.locator("[data-draft]")).isHidden();
            page.locator("#naam").fill("proef:zonder-script");
            page.locator("#soort").selectOption("b");
            page.locator("form.form .button--first").last().click();
            assertThat(page.locator(".faults").count()).isZero();
        }
    }

    @Test
    void whatAStrangerTypesStaysOnTheDeviceUntilTheyThrowItAway(Visitors visitors) {
        try (Visitor visitor = visitors.visitor(Reader.atDesk())) {
            Page page = visitor.opens(FORM).page();
            page.locator("#verhaal").fill("Een lang verhaal.");
            assertThat(page.locator("[data-draft-kept]")).isVisible();
            visitor.opens(FORM);
            assertThat(page.locator("#verhaal")).hasValue("");
            Locator back = page.locator("[data-draft-back]");
            assertThat(back).isVisible();
            visitor.sees();
            back.click();
            assertThat(page.locator("#verhaal")).hasValue("Een lang verhaal.");
            page.locator("[data-draft-erase]").click();
            visitor.opens(FORM);
            assertThat(page.locator("[data-draft]")).isHidden();
        }
    }

    @Test
    void aQuestionMarkOpensThePageOfKeysUnlessItIsTypedOrTurnedOff(Visitors visitors) {
        try (Visitor visitor = visitors.visitor(Reader.atDesk())) {
            Page page = visitor.opens(FORM).page();
            page.locator("#naam").pressSequentially("Waarom?");
            assertThat(page.locator("#naam")).hasValue("Waarom?");
            visitor.opens("/hulp");
            page.keyboard().press("?");
            page.waitForURL("**/sneltoetsen");
            page.locator("[data-keys-on]").uncheck();
            visitor.opens("/hulp");
            page.keyboard().press("?");
            assertThat(page.url()).endsWith("/hulp");
        }
    }
}
