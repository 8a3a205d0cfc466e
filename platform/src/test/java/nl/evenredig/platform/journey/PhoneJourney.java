// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.evenredig.platform.workshop.Round;
import nl.evenredig.platform.workshop.RoundState;
import nl.evenredig.platform.workshop.Rounds;
import nl.evenredig.platform.workshop.Tides;
import nl.evenredig.platform.workshop.WorkshopId;
import nl.evenredig.platform.workshop.WorkshopState;
import nl.evenredig.platform.workshop.board.BoardDayStore;
import nl.evenredig.platform.workshop.board.Boards;
import nl.evenredig.platform.workshop.board.Spot;
import nl.evenredig.platform.workshop.live.Pass;
import nl.evenredig.platform.workshop.live.Weighing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A phone in a hall where the network comes and goes: nothing that somebody wrote, said or gave is lost unseen.
@Tag("browser")
@ExtendWith(InTown.class)
class PhoneJourney {
    private static final Locator.WaitForOptions ATTACHED =
            new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);

    private static final Locator.WaitForOptions DETACHED =
            new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

    private static final String NO_WORKER =
            "ServiceWorkerContainer.prototype.register = () => Promise.reject(new Error());";

    /// While a phone is on its way to a new phase, a next one does not send it off again: what somebody does on the page
    /// that then opens is not lost.
    @Test
    void aPhoneGoesToANewPhaseOnce(RunningTown town, Visitors visitors) {
        WorkshopId id = AtelierJourney.begin(town);
        BoardDayStore days = town.part(BoardDayStore.class);
        Spot spot = new Spot(id, 1, 1);
        List<Route> held = new ArrayList<>();
        try (Visitor joost = visitors.visitor(Reader.onPhone())) {
            Page phone = joost.page();
            phone.addInitScript(NO_WORKER);
            comesIn(town, spot, joost);
            phone.route("**/kennisatelier/ronde", route -> holds(route, held));
            days.go(spot, RoundState.SILENT_WRITING);
            phone.waitForRequest(
                    Request::isNavigationRequest, () -> town.part(Tides.class).rise(id, 1));
            days.go(spot, RoundState.WEIGHING);
            // The page asks twice: at the second answer it has done what the first made it do.
            for (int times = 0; times < 2; times++) {
                phone.waitForResponse(
                        "**/kennisatelier/ronde", () -> town.part(Tides.class).rise(id, 1));
            }
            assertThat(held).hasSize(1);
            held.forEach(Route::resume);
            phone.locator("h1:has-text('belangrijkst')").waitFor();
        }
    }

    /// Whoever is writing when the round goes on keeps the words, sends them, and then is where the others are.
    @Test
    void whoIsStillWritingSendsFirst(RunningTown town, Visitors visitors) {
        Spot spot = writing(town);
        try (Visitor joost = visitors.visitor(Reader.onPhone())) {
            comesIn(town, spot, joost);
            Page phone = joost.page();
            phone.locator("#woorden").fill(AtelierJourney.LATER);
            goes(town, spot, RoundState.SHARING);
            phone.locator("[data-state='1-SHARING']").waitFor();
            assertThat(phone.locator("#woorden").inputValue()).isEqualTo(AtelierJourney.LATER);
            phone.locator("[data-note-form] > button").click();
            phone.locator("#woorden").waitFor(DETACHED);
            phone.locator("[data-own] li").first().waitFor();
            assertThat(phone.locator("[data-own]").innerText()).contains(AtelierJourney.LATER);
            joost.sees();
        }
    }

    /// A phone that is loaded again in a hall without network shows what it showed, and keeps what is written.
    @Test
    void aPhoneIsLoadedAgainWithoutANetwork(RunningTown town, Visitors visitors) {
        Spot spot = writing(town);
        try (Visitor joost = visitors.visitor(Reader.onPhone())) {
            comesIn(town, spot, joost);
            Page phone = joost.page();
            phone.locator("[data-stays]").waitFor();
            phone.context().setOffline(true);
            phone.reload();
            assertThat(phone.locator("h1").innerText()).isEqualTo("Wat gaat er mis?");
            AtelierJourney.writesWithoutNetwork(joost);
            phone.reload();
            phone.locator("[data-kept]").waitFor();
            phone.context().setOffline(false);
            phone.locator("[data-own] li").first().waitFor();
            assertThat(phone.locator("[data-own]").innerText()).contains(AtelierJourney.LATER);
            phone.locator(".phone__leave button").click();
            phone.locator("#code").waitFor();
            assertThat(phone.evaluate("() => caches.has('evenredig-atelier')")).isEqualTo(false);
        }
    }

    /// Dots that were given without a network count when they arrive in time, also after the page was loaded again.
    @Test
    void dotsAreKeptWithoutANetwork(RunningTown town, Visitors visitors) {
        Spot spot = weighing(town);
        try (Visitor joost = visitors.visitor(Reader.onPhone())) {
            comesIn(town, spot, joost);
            Page phone = joost.page();
            phone.locator("[data-stays]").waitFor();
            givesWithoutNetwork(phone);
            joost.sees();
            phone.reload();
            assertThat(phone.locator("[data-dot-row] input").first().inputValue()).isEqualTo("2");
            phone.context().setOffline(false);
            phone.locator("[data-given]").waitFor();
            joost.sees();
            assertThat(town.part(Weighing.class).gave(round(town, spot))).isEqualTo(1);
            phone.reload();
            assertThat(phone.locator("[data-dot-row] input").first().inputValue()).isEqualTo("2");
        }
    }

    /// Who does not press the button, because the dots are on the screen already, has given them.
    @Test
    void dotsCountWithoutTheButton(RunningTown town, Visitors visitors) {
        Spot spot = weighing(town);
        try (Visitor joost = visitors.visitor(Reader.onPhone())) {
            comesIn(town, spot, joost);
            Page phone = joost.page();
            phone.locator("[data-more]").first().click();
            phone.locator("[data-given]").waitFor();
            assertThat(town.part(Weighing.class).gave(round(town, spot))).isEqualTo(1);
            phone.locator("[data-less]").first().click();
            phone.locator("[data-dot-row] input").first().fill("99");
            joost.sees();
            phone.locator("[data-dots] > button").click();
            phone.locator(".faults").waitFor();
            assertThat(phone.locator(".dotcard.field--wrong").count()).isEqualTo(1);
            assertThat(phone.locator("[data-given]").isHidden()).isTrue();
            joost.sees();
        }
    }

    /// Who gave dots that arrive when the round is closed hears so.
    @Test
    void dotsThatComeTooLateAreTold(RunningTown town, Visitors visitors) {
        Spot spot = weighing(town);
        try (Visitor joost = visitors.visitor(Reader.onPhone())) {
            comesIn(town, spot, joost);
            Page phone = joost.page();
            givesWithoutNetwork(phone);
            goes(town, spot, RoundState.LOCKED);
            phone.context().setOffline(false);
            phone.locator("[data-missed]").waitFor();
            joost.sees();
            assertThat(town.part(Weighing.class).gave(round(town, spot))).isZero();
        }
    }

    /// A recording that was made without a network is sent when there is one, once, also when the page was closed.
    @Test
    void aRecordingIsKeptWithoutANetwork(RunningTown town, Visitors visitors) {
        Spot spot = writing(town);
        try (Visitor joost = visitors.visitor(Reader.onPhone())) {
            comesIn(town, spot, joost);
            Page phone = joost.page();
            phone.locator("[data-stays]").waitFor();
            phone.context().setOffline(true);
            phone.locator("[data-note-form] details summary").click();
            VoiceJourney.speak(phone);
            phone.locator("[data-note-form] > button").click();
            phone.locator("[data-kept]").waitFor();
            joost.sees();
            phone.reload();
            phone.locator("[data-kept]").waitFor();
            phone.context().setOffline(false);
            phone.locator("[data-own] li").first().waitFor();
            phone.reload();
            assertThat(phone.locator("[data-own] li").count()).isEqualTo(1);
            assertThat(phone.locator("[data-own]").innerText()).contains("met uw stem");
            assertThat(phone.locator("[data-kept]").isHidden()).isTrue();
        }
    }

    /// A file that is no recording is not kept for ever: the words come back, and that is said.
    @Test
    void whatIsNotTakenComesBack(RunningTown town, Visitors visitors) {
        Spot spot = writing(town);
        try (Visitor joost = visitors.visitor(Reader.onPhone())) {
            comesIn(town, spot, joost);
            Page phone = joost.page();
            phone.locator("[data-note-form] details summary").click();
            phone.locator("input[type=file]")
                    .setInputFiles(
                            new FilePayload(
                                    "stem.ogg", "audio/ogg", "geen geluid".getBytes(UTF_8)));
            phone.locator("#woorden").fill(AtelierJourney.LATER);
            phone.locator("[data-note-form] > button").click();
            phone.locator("[data-refused]").waitFor();
            joost.sees();
            assertThat(phone.locator("#woorden").inputValue()).isEqualTo(AtelierJourney.LATER);
            phone.locator("[data-note-form] > button").click();
            phone.locator("[data-own] li").first().waitFor();
            assertThat(phone.locator("[data-refused]").isHidden()).isTrue();
        }
    }

    /// A phone that saw nothing of what came between is in the round that is on, and at the end with the lines.
    @Test
    void aPhoneIsWhereTheDayIs(RunningTown town, Visitors visitors) {
        Spot spot = writing(town);
        WorkshopId id = spot.workshop();
        try (Visitor joost = visitors.visitor(Reader.onPhone())) {
            comesIn(town, spot, joost);
            Page phone = joost.page();
            phone.locator("[name=ronde][value='1']").first().waitFor(ATTACHED);
            BoardDayStore days = town.part(BoardDayStore.class);
            days.go(spot, RoundState.LOCKED);
            goes(town, new Spot(id, 2, 1), RoundState.SILENT_WRITING);
            phone.locator("[name=ronde][value='2']").first().waitFor(ATTACHED);
            days.go(new Spot(id, 2, 1), RoundState.LOCKED);
            town.part(Tides.class).rise(id);
            phone.locator("#woorden").waitFor(DETACHED);
            days.state(id, WorkshopState.CONCLUDING);
            town.part(Tides.class).rise(id);
            phone.locator("main a[href$='/kennisatelier/lijnen']").waitFor();
            joost.sees();
        }
    }

    private static Spot writing(RunningTown town) {
        Spot spot = new Spot(AtelierJourney.begin(town), 1, 1);
        goes(town, spot, RoundState.SILENT_WRITING);
        return spot;
    }

    private static Spot weighing(RunningTown town) {
        Spot spot = new Spot(AtelierJourney.begin(town), 1, 1);
        BoardDayStore days = town.part(BoardDayStore.class);
        days.go(spot, RoundState.CLUSTERING);
        UUID note = days.note(spot, "De brief is te moeilijk", false);
        town.part(Boards.class).open(spot, "De brief is te moeilijk", List.of(note));
        days.go(spot, RoundState.WEIGHING);
        return spot;
    }

    private static void goes(RunningTown town, Spot spot, RoundState state) {
        town.part(BoardDayStore.class).go(spot, state);
        town.part(Tides.class).rise(spot.workshop());
    }

    private static void comesIn(RunningTown town, Spot spot, Visitor visitor) {
        String code = AtelierJourney.code(town, spot.workshop(), Pass.Kind.PARTICIPANT);
        AtelierJourney.comesIn(visitor, code, "Joost");
    }

    private static Round round(RunningTown town, Spot spot) {
        return town.part(Rounds.class).find(spot.workshop(), spot.round()).orElseThrow();
    }

    private static void givesWithoutNetwork(Page phone) {
        phone.context().setOffline(true);
        phone.locator("[data-more]").first().click();
        phone.locator("[data-more]").first().click();
        phone.locator("[data-dots] > button").click();
        phone.locator("[data-kept]").waitFor();
    }

    /// Holds what opens a page; what the page asks itself goes on.
    private static void holds(Route route, List<Route> held) {
        if (route.request().isNavigationRequest()) {
            held.add(route);
        } else {
            route.resume();
        }
    }
}
