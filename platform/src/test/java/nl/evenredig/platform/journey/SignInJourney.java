// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Somebody signs in: as a persona of the demo, and with a passkey.
@Tag("browser")
@ExtendWith(InTown.class)
class SignInJourney {
    @Test
    void whatIsMissingIsSaidWithoutScriptToo(Visitors visitors) {
        try (Visitor visitor = visitors.visitor(Reader.onPhone().withoutScript())) {
            Page page = visitor.opens("/inloggen").page();
            page.locator("#adres").fill("geen adres");
            page.locator("main form").first().locator("button").click();
            visitor.sees();
            assertThat(page.locator("#adres").inputValue()).isEqualTo("geen adres");
            page.locator("#adres").fill("iemand@bewoner.example");
            page.locator("main form").first().locator("button").click();
            assertThat(page.locator("h1").textContent()).isEqualTo("Kijk in uw mail");
            visitor.sees();
        }
    }

    @Test
    void anAdministratorSeesWhoThereIsAndLetsSomebodyIn(Visitors visitors) {
        try (Visitor visitor = visitors.visitor(Reader.atDesk())) {
            Page page = visitor.enters("Bas Kramer").page();
            visitor.opens("/beheer/mensen?zoek=joost");
            assertThat(page.locator("main").innerText())
                    .contains("Joost van Dalen", "Beleidsmedewerker")
                    .doesNotContain("Kevin");
            visitor.opens("/beheer/mensen/nieuw");
            page.locator("#naam").fill("Mila de Wit");
            page.locator("#adres").fill("mila.de.wit@havermonde.example");
            page.locator("input[value=AUTHORITY]").check();
            page.locator("input[value=EXECUTIVE]").check();
            page.locator("main form button").click();
            visitor.sees();
            assertThat(page.locator(".faults").innerText()).contains("onafhankelijk");
            page.locator("input[value=EXECUTIVE]").uncheck();
            page.locator("main form button").click();
            visitor.sees();
            assertThat(page.locator("h1").textContent()).isEqualTo("Mila de Wit");
        }
    }

    @Test
    void aPasskeyIsMadeOnceAndOpensTheDoorAfterwards(RunningTown town, Visitors visitors) {
        try (Visitor visitor = visitors.visitor(Reader.atDesk())) {
            Page page = visitor.page();
            makeAccount(town, visitor);
            addAuthenticator(page);
            visitor.opens("/mijn/passkeys");
            page.locator("#naam").fill("Mijn telefoon");
            page.locator("form[data-passkey=new] button").click();
            page.waitForSelector(".people__list");
            assertThat(page.locator(".people__list").innerText()).contains("Mijn telefoon");
            visitor.sees();
            visitor.opens("/mijn");
            page.locator("form[action$='/uitloggen'] button").click();
            visitor.opens("/inloggen?naar=/mijn/passkeys");
            page.locator("#passkey").click();
            page.waitForSelector(".people__list");
            visitor.opens("/mijn");
            assertThat(page.locator("main").innerText()).contains("Met een passkey");
        }
    }

    /// Somebody of their own, since the people of the demo stay as they are.
    private static void makeAccount(RunningTown town, Visitor visitor) {
        String address = "lot.de.wit@bewoner.example";
        Page page = visitor.opens("/inloggen").page();
        page.locator("#adres").fill(address);
        page.locator("main form").first().locator("button").click();
        String link = town.mail().next(address).link();
        visitor.opens(link.substring(link.indexOf("/inloggen")));
        page.locator("#naam").fill("Lot de Wit");
        page.locator("#oud").check();
        page.locator("main form button").click();
        visitor.sees();
    }

    private static void addAuthenticator(Page page) {
        CDPSession browser = page.context().newCDPSession(page);
        browser.send("WebAuthn.enable");
        JsonObject kind = new JsonObject();
        kind.addProperty("protocol", "ctap2");
        kind.addProperty("transport", "internal");
        kind.addProperty("hasResidentKey", true);
        kind.addProperty("hasUserVerification", true);
        kind.addProperty("isUserVerified", true);
        kind.addProperty("automaticPresenceSimulation", true);
        JsonObject options = new JsonObject();
        options.add("options", kind);
        browser.send("WebAuthn.addVirtualAuthenticator", options);
    }
}
