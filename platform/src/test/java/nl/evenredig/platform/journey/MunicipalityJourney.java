// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.stream.Stream;
import nl.evenredig.platform.shared.access.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// An official signs in with their account at the municipality, and out again.
@Tag("browser")
@ExtendWith(InTown.class)
class MunicipalityJourney {
    private static final String WHO = "ans.vos@gemeente.example";

    @Test
    void anOfficialComesInThroughTheMunicipalityAndLeaves(MunicipalTown town) {
        town.invite(WHO, Role.ADMINISTRATOR);
        try (Visitors visitors = town.visitors();
                Visitor visitor = visitors.visitor(Reader.atDesk())) {
            Page page = visitor.opens("/inloggen?naar=/beheer/mensen").page();
            signIn(page, "[\"pwd\"]");
            visitor.sees();
            assertThat(page.locator("main").innerText()).contains("tweede stap");
            page.locator("main a.button--first").click();
            fillIn(page, "[\"pwd\", \"mfa\"]");
            visitor.opens("/beheer/mensen?zoek=" + WHO);
            page.locator("main a").getByText("Ans Vos").click();
            visitor.sees();
            assertThat(page.locator("main").innerText()).contains("Gekoppeld sinds");
            visitor.opens("/mijn");
            assertThat(page.locator("main").innerText()).contains("Met de inlog van de gemeente");
            page.locator("form[action$='/uitloggen'] button").click();
            visitor.sees();
            assertThat(page.locator("h1").textContent()).isEqualTo("U bent hier uitgelogd");
            page.locator("main a.button--first").click();
            assertThat(page.url()).startsWith(town.issuer());
        }
    }

    @Test
    void whoIsNotLetInReadsWhyInTheirLanguage(MunicipalTown town) {
        try (Visitors visitors = town.visitors()) {
            Stream.of("nl", "en", "ar")
                    .flatMap(tongue ->
                            Stream.of(Reader.onPhone(), Reader.atDesk())
                                    .map(reader -> reader.in(tongue)))
                    .map(visitors::visitor)
                    .forEach(MunicipalityJourney::lookAround);
        }
    }

    private static void lookAround(Visitor visitor) {
        try (visitor) {
            visitor.opens("/inloggen");
            visitor.opens("/inloggen/gemeente/niet-gelukt?reden=geen-account");
            visitor.opens("/inloggen/gemeente/niet-gelukt?reden=tweede-stap");
            visitor.opens("/inloggen/gemeente/uit");
        }
    }

    private static void signIn(Page page, String factors) {
        page.locator("main a[href*='/inloggen/gemeente']").click();
        fillIn(page, factors);
    }

    /// On the page of the municipality.
    private static void fillIn(Page page, String factors) {
        page.locator("input[name=username]").fill(WHO);
        page.locator("textarea[name=claims]")
                .fill(
                        "{\"email\": \"%s\", \"email_verified\": true, \"amr\": %s}"
                                .formatted(WHO, factors));
        page.locator("input[type=submit]").click();
        page.waitForSelector("main h1");
    }
}
