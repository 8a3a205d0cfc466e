// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.shared.mail.Letter;
import nl.evenredig.platform.shared.mail.Mailbox;
import nl.evenredig.platform.shared.mail.Post;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// An administrator looks after mail and jobs.
@Tag("browser")
@ExtendWith(InTown.class)
class UpkeepJourney {
    @Test
    void aLetterThatDidNotArriveIsTriedAgainOrLetGo(RunningTown town, Visitors visitors) {
        undelivered(town);
        try (Visitor visitor = visitors.visitor(Reader.atDesk().withoutScript())) {
            Page page = enter(visitor);
            visitor.opens("/beheer/post");
            assertThat(page.locator("main").innerText())
                    .contains("Het adres bestaat niet of neemt geen post aan")
                    .doesNotContain("geweigerd@");
            int before = page.locator(".cards > li").count();
            button(page, "Geef op").click();
            visitor.sees();
            assertThat(page.locator(".cards > li").count()).isEqualTo(before - 1);
            visitor.opens("/beheer/audit?wat=mail.given-up");
            assertThat(page.locator("main").innerText()).contains("mail.given-up");
        }
    }

    @Test
    void aJobCanBeDoneNow(Visitors visitors) {
        try (Visitor visitor = visitors.visitor(Reader.atDesk().withoutScript())) {
            Page page = enter(visitor);
            visitor.opens("/beheer/taken");
            assertThat(page.locator("main").innerText())
                    .contains("Post bezorgen", "Elke morgen: brieven per dag en per week");
            button(page, "Doe het nu").click();
            visitor.sees();
        }
    }

    /// A letter to an address that is none.
    private static void undelivered(RunningTown town) {
        Mailbox mailbox = town.part(Mailbox.class);
        int before = mailbox.undelivered();
        town.part(Post.class)
                .send(
                        new Letter(
                                "test.letter",
                                "geweigerd@" + UUID.randomUUID() + "@x",
                                Locale.of("nl"),
                                "Bericht",
                                List.of("Dit komt niet aan."),
                                Optional.empty()));
        Awaitility.await().until(() -> mailbox.undelivered() > before);
    }

    private static Page enter(Visitor visitor) {
        Page page = visitor.opens("/demo/personen").page();
        page.locator("main li")
                .filter(new Locator.FilterOptions().setHasText("Bas Kramer"))
                .locator("button")
                .click();
        return page;
    }

    private static Locator button(Page page, String text) {
        return page.locator("main button")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first();
    }
}
