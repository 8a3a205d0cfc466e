// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Organisations are found, registered, handed over and written about; the Authority declares its ties.
@Tag("browser")
@ExtendWith(InTown.class)
class OrganisationsJourney {
    private static final Pattern INVITATION =
            Pattern.compile("/organisaties/uitnodiging/[A-Za-z0-9_-]+");

    @Test
    void someoneFindsWhoSpeaksTheirLanguage(Visitors visitors) {
        try (Visitor visitor = visitors.visitor(Reader.atDesk().withoutScript())) {
            Page page = visitor.opens("/organisaties").page();
            page.locator("#taal").selectOption("so");
            page.locator(".search button").click();
            visitor.sees();
            assertThat(page.locator("main").innerText())
                    .contains("Stichting Somali Verbinding", "Somalisch")
                    .doesNotContain("Kas di Isla");
            page.locator(".cards a").first().click();
            assertThat(page.locator("main").innerText()).contains("Hodan Warsame", "voorzitter");
        }
    }

    @Test
    void whoDoesNotWantToBeNamedIsNot(Visitors visitors) {
        try (Visitor visitor = visitors.visitor(Reader.atDesk().withoutScript())) {
            Page page = visitor.opens("/organisaties/stichting-polonia-havermonde").page();
            assertThat(page.locator("main").innerText())
                    .doesNotContain("Nowak", "secretaris")
                    .contains("Hier staan geen namen.");
        }
    }

    @Test
    void aRepresentativeInvitesAFellowWhoSaysYes(RunningTown town, Visitors visitors) {
        String address = UUID.randomUUID() + "@example.org";
        try (Visitor visitor = visitors.visitor(Reader.onPhone())) {
            Page page = enter(visitor, "Rosalina Lopes", "/mijn/organisaties");
            page.locator("main a").getByText("Casa Cabo Verde").click();
            visitor.sees();
            page.locator("#mail").fill("geen adres");
            button(page, "Stuur de uitnodiging").click();
            visitor.sees();
            assertThat(page.locator(".faults").innerText()).contains("e-mailadres");
            assertThat(page.locator("#mail").inputValue()).isEqualTo("geen adres");
            page.locator("#mail").fill(address);
            button(page, "Stuur de uitnodiging").click();
            visitor.sees();
            assertThat(page.locator("main").innerText())
                    .contains("De uitnodiging is onderweg.", address);
        }
        try (Visitor fellow = visitors.visitor(Reader.onPhone())) {
            String link = link(town.mail().next(address).toString());
            Page page = fellow.opens(link).page();
            button(page, "Ja, ik spreek").click();
            fellow.sees();
            assertThat(page.locator(".faults li").count()).isEqualTo(2);
            page.locator("#naam").fill("Nilda Évora");
            page.locator("#leeftijd").check();
            button(page, "Ja, ik spreek").click();
            fellow.sees();
            assertThat(page.locator("h1").innerText()).contains("Casa Cabo Verde");
            fellow.opens(link);
            assertThat(page.locator("main").innerText()).contains("al aangenomen");
        }
    }

    @Test
    void theLastOneIsAskedWhoComesNext(Visitors visitors) {
        try (Visitor visitor = visitors.visitor(Reader.onPhone())) {
            Page page =
                    enter(
                            visitor,
                            "Emre",
                            "/mijn/organisaties/turks-cultureel-centrum-spoorkwartier/stoppen");
            assertThat(page.locator("main").innerText()).contains("U bent de enige");
            button(page, "Stop met spreken").click();
            visitor.sees();
            assertThat(page.locator(".faults li").count()).isEqualTo(1);
            page.locator("input[value=SUCCESSOR]").check();
            page.locator("#mail").fill("opvolger@example.org");
            button(page, "Stop met spreken").click();
            visitor.sees();
            assertThat(page.locator("main").innerText())
                    .contains("De uitnodiging is onderweg.", "Volgt iemand op");
            visitor.meets(404, "/mijn/organisaties/zorgkompas-havermonde");
        }
    }

    @Test
    void ofTwoWhoWriteTheSecondSeesBoth(Visitors visitors) {
        String form = "/mijn/organisaties/zorgkompas-havermonde/gegevens";
        try (Visitor first = visitors.visitor(Reader.atDesk());
                Visitor second = visitors.visitor(Reader.atDesk())) {
            Page one = enter(first, "Wim", form);
            Page other = enter(second, "Wim", form);
            one.locator("#achterban").fill("ouderen en hun familie");
            button(one, "Bewaar de gegevens").click();
            other.locator("#achterban").fill("<script>ouderen</script>");
            button(other, "Bewaar de gegevens").click();
            second.sees();
            assertThat(other.locator(".table").innerText())
                    .contains("ouderen en hun familie", "<script>ouderen</script>");
            assertThat(other.locator("#achterban").inputValue())
                    .isEqualTo("<script>ouderen</script>");
            button(other, "Bewaar de gegevens").click();
            second.sees();
            assertThat(other.locator("main").innerText())
                    .contains("Bewaard.", "<script>ouderen</script>");
        }
    }

    @Test
    void theMunicipalityRegistersAnOrganisationAndAsksTheFirst(
            RunningTown town, Visitors visitors) {
        String address = UUID.randomUUID() + "@example.org";
        try (Visitor visitor = visitors.visitor(Reader.atDesk())) {
            Page page = enter(visitor, "Latoya", "/beheer/organisaties");
            visitor.opens("/beheer/organisaties/kas-di-isla");
            visitor.opens("/beheer/organisaties/nieuw");
            page.locator("#mail").fill("fout");
            button(page, "Voeg toe").click();
            visitor.sees();
            assertThat(page.locator(".faults li").count()).isEqualTo(3);
            page.locator("#naam").fill("KAS DI ÍSLA");
            page.locator("#soort").selectOption("COMMUNITY");
            page.locator("#mail").fill(address);
            button(page, "Voeg toe").click();
            visitor.sees();
            assertThat(page.locator(".faults").innerText()).contains("bestaat al");
            page.locator("#naam").fill("Proef " + address.substring(0, 8));
            button(page, "Voeg toe").click();
            visitor.sees();
            assertThat(page.locator("main").innerText()).contains("Er is iemand uitgenodigd.");
        }
        assertThat(link(town.mail().next(address).toString())).isNotEmpty();
    }

    @Test
    void aMemberOfTheAuthorityDeclaresATie(Visitors visitors) {
        try (Visitor visitor = visitors.visitor(Reader.atDesk())) {
            Page page = enter(visitor, "Nadia", "/mijn/belangen");
            button(page, "Geef dit belang op").click();
            visitor.sees();
            assertThat(page.locator(".faults li").count()).isEqualTo(3);
            page.locator("#elders").fill("Stichting Proefneming");
            page.locator("#band").selectOption("VOLUNTEER");
            page.locator("#vanaf").fill("2020-02-01");
            button(page, "Geef dit belang op").click();
            visitor.sees();
            visitor.opens("/belangen");
            assertThat(page.locator("main").innerText())
                    .contains("Nadia Ouali", "Stichting Proefneming", "Bibliotheek Havermonde");
        }
    }

    private static Page enter(Visitor visitor, String name, String path) {
        return visitor.enters(name).opens(path).page();
    }

    private static Locator button(Page page, String text) {
        return page.locator("main button")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first();
    }

    private static String link(String letter) {
        Matcher found = INVITATION.matcher(letter);
        assertThat(found.find()).isTrue();
        return found.group();
    }
}
