// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Someone comes to the town's pages for the first time and finds the way.
@Tag("browser")
@ExtendWith(InTown.class)
class TownJourney {
    @Test
    void aFaultOnAPageIsNoticed(Visitors visitors) {
        try (Visitor visitor = visitors.visitor(Reader.atDesk())) {
            Page page = visitor.opens("/hulp").page();
            page.evaluate("document.querySelector('h1').insertAdjacentHTML('afterend', '<img>')");
            assertThatThrownBy(visitor::sees).hasMessageContaining("image-alt");
        }
    }

    @Test
    void someoneWithoutScriptFindsHelpInTheMenuOfAPhone(Visitors visitors) {
        try (Visitor visitor = visitors.visitor(Reader.onPhone().withoutScript())) {
            Page page = visitor.opens("/").page();
            page.locator("summary").click();
            page.locator(".menu__list").getByText("Hulp").click();
            assertThat(page.locator("h1").textContent()).isEqualTo("Hulp");
            visitor.sees();
        }
    }

    @Test
    void theOpenMenuOfAPhoneIsAccessibleToo(Visitors visitors) {
        try (Visitor visitor = visitors.visitor(Reader.onPhone())) {
            visitor.opens("/").page().locator("summary").click();
            visitor.sees();
        }
    }

    @Test
    void someoneWhoChangesLanguageStaysOnThePage(Visitors visitors) {
        try (Visitor visitor = visitors.visitor(Reader.atDesk())) {
            Page page = visitor.opens("/hulp").page();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("English")).click();
            assertThat(page.locator("h1").textContent()).isEqualTo("Help");
            visitor.sees();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Nederlands"))
                    .click();
            assertThat(page.locator("h1").textContent()).isEqualTo("Hulp");
        }
    }

    @Test
    void someoneWithAKeyboardSkipsToTheContent(Visitors visitors) {
        try (Visitor visitor = visitors.visitor(Reader.atDesk())) {
            Page page = visitor.opens("/").page();
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("inhoud");
        }
    }

    @Test
    void largeLettersBreakNothing(Visitors visitors) {
        try (Visitor visitor = visitors.visitor(Reader.onPhone())) {
            Page page = visitor.opens("/").page();
            page.evaluate("document.documentElement.style.setProperty('font-size', '200%')");
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .isEqualTo(page.evaluate("document.documentElement.clientWidth"));
        }
    }
}
