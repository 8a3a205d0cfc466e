// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.evenredig.platform.workshop.RoundState;
import nl.evenredig.platform.workshop.Tides;
import nl.evenredig.platform.workshop.WorkshopId;
import nl.evenredig.platform.workshop.WorkshopState;
import nl.evenredig.platform.workshop.Workshops;
import nl.evenredig.platform.workshop.board.BoardDayStore;
import nl.evenredig.platform.workshop.board.Spot;
import nl.evenredig.platform.workshop.live.Code;
import nl.evenredig.platform.workshop.live.Codes;
import nl.evenredig.platform.workshop.live.Pass;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A round of a kennisatelier, with a facilitator, two phones, a scribe and a screen at once.
@Tag("browser")
@ExtendWith(InTown.class)
class AtelierJourney {
    private static final String WORDS = "الناس يخافون من المظروف";
    static final String LATER = "Een kind leest de brief voor.";

    @Test
    void aRoundGoesFromSilenceToAnOutcome(RunningTown town, Visitors visitors) {
        WorkshopId id = begin(town);
        Visitor leader = visitors.visitor(Reader.atDesk());
        Visitor samira = visitors.visitor(Reader.onPhone().in("ar"));
        Visitor joost = visitors.visitor(Reader.onPhone());
        Visitor screen = visitors.visitor(Reader.atDesk());
        Visitor scribe = visitors.visitor(Reader.atDesk());
        try (leader;
                samira;
                joost;
                screen;
                scribe) {
            leader.enters("Yara Brandsma").opens(id.path() + "/dag").sees();
            comesIn(samira, code(town, id, Pass.Kind.PARTICIPANT), "Samira");
            comesIn(joost, code(town, id, Pass.Kind.PARTICIPANT), "Joost");
            types(screen, code(town, id, Pass.Kind.SCREEN));
            types(scribe, code(town, id, Pass.Kind.SCRIBE));
            presses(leader, "SILENT_WRITING");
            writes(samira, WORDS);
            screen.opens(id.path() + "/scherm").sees();
            assertThat(screen.page().content()).doesNotContain(WORDS);
            assertThat(joost.page().content()).doesNotContain(WORDS);
            writesWithoutNetwork(joost);
            presses(leader, "SHARING");
            appears(screen, WORDS);
            joost.page().context().setOffline(false);
            appears(screen, LATER);
            appears(samira, WORDS);
            laysByKeyboard(scribe);
            weighs(leader, samira, screen);
        }
    }

    /// A page sees also what happened between its own loading and the opening of its stream.
    @Test
    void whatHappensBeforeTheStreamIsOpenIsSeen(RunningTown town, Visitors visitors) {
        WorkshopId id = begin(town);
        List<Route> held = new ArrayList<>();
        try (Visitor leader = visitors.visitor(Reader.atDesk());
                Visitor samira = visitors.visitor(Reader.onPhone())) {
            Page phone = samira.page();
            phone.route("**/kennisatelier/stroom", held::add);
            comesIn(samira, code(town, id, Pass.Kind.PARTICIPANT), "Samira");
            leader.enters("Yara Brandsma").opens(id.path() + "/dag");
            presses(leader, "SILENT_WRITING");
            assertThat(phone.locator("#woorden").count()).isZero();
            phone.unroute("**/kennisatelier/stroom");
            held.forEach(Route::resume);
            phone.locator("#woorden").waitFor();
        }
    }

    /// What somebody speaks is heard and written out at the table; a note is dragged, also after the board was renewed.
    @Test
    void aScribeHearsWritesOutAndDrags(RunningTown town, Visitors visitors) {
        WorkshopId id = begin(town);
        BoardDayStore days = town.part(BoardDayStore.class);
        Spot spot = new Spot(id, 1, 1);
        days.go(spot, RoundState.SILENT_WRITING);
        try (Visitor joost = visitors.visitor(Reader.onPhone());
                Visitor scribe = visitors.visitor(Reader.atDesk())) {
            comesIn(joost, code(town, id, Pass.Kind.PARTICIPANT), "Joost");
            joost.page().locator("[data-note-form] details summary").click();
            VoiceJourney.speak(joost.page());
            joost.page().locator("[data-note-form] > button").click();
            joost.page().locator("[data-own] li").waitFor();
            days.go(spot, RoundState.CLUSTERING);
            types(scribe, code(town, id, Pass.Kind.SCRIBE));
            Page board = scribe.page();
            assertThat(board.locator("audio").evaluate(VoiceJourney.LISTEN)).isEqualTo("heard");
            scribe.sees();
            board.locator(".boardnote__words summary").click();
            board.locator(".boardnote__words textarea").fill(WORDS);
            scribe.sees();
            board.locator(".boardnote__words button").click();
            board.locator(".board__told:not(:empty)").waitFor();
            days.note(spot, LATER, false);
            town.part(Tides.class).rise(id, 1);
            appears(scribe, LATER);
            drags(board);
            board.locator(".boardcluster").waitFor();
            scribe.sees();
            assertThat(board.locator(".boardcluster").innerText()).contains(WORDS);
        }
    }

    /// A lopsided mix is told, with whom to invite next, and the invitation goes on.
    @Test
    void aLopsidedMixIsToldAndBlocksNothing(RunningTown town, Visitors visitors) {
        WorkshopId id =
                town.part(Workshops.class).all(Set.of(WorkshopState.INVITING)).stream()
                        .filter(one -> one.title().equals("Thuiszorg die past"))
                        .findFirst()
                        .orElseThrow()
                        .id();
        try (Visitor desk = visitors.entered("Joost van Dalen")) {
            desk.opens(id.path() + "/voorbereiding/gasten").sees();
            Page page = desk.page();
            assertThat(page.locator("main").innerText()).contains("Mix: 12/3/3, wens 6/6/6");
            assertThat(page.locator("[aria-labelledby=volgende] li").count()).isPositive();
            page.locator("#naam").fill("Selam Tesfay");
            page.locator("input[name=voor][value=RESIDENT]").check();
            page.locator("main form .button--first").last().click();
            page.locator("main [role=status]").first().waitFor();
            assertThat(page.locator("table").last().innerText()).contains("Selam Tesfay");
        }
    }

    /// Whoever prepares the day drags a part of it to another moment.
    @Test
    void aBlockOfTheProgrammeIsDragged(RunningTown town, Visitors visitors) {
        WorkshopId id = town.part(BoardDayStore.class).begin(RoundState.READY);
        try (Visitor desk = visitors.entered("Joost van Dalen")) {
            desk.opens(id.path() + "/voorbereiding/programma").sees();
            Page page = desk.page();
            page.locator("button[value=THREE_HOURS]").click();
            desk.sees();
            String title = page.locator("#naam-2").inputValue();
            page.locator("[data-block='2'] .block__grip").hover();
            page.mouse().down();
            page.locator("[data-block='4']").hover();
            page.mouse().up();
            page.locator("[role=status]").first().waitFor();
            desk.sees();
            assertThat(page.locator("#naam-4").inputValue()).isEqualTo(title);
        }
    }

    /// A block is added and taken away, a round gets its own question, and what is wrong is said beside what was typed.
    @Test
    void theProgrammeIsMadeToMeasure(RunningTown town, Visitors visitors) {
        WorkshopId id = town.part(BoardDayStore.class).begin(RoundState.READY);
        try (Visitor desk = visitors.entered("Joost van Dalen")) {
            desk.opens(id.path() + "/voorbereiding/programma");
            Page page = desk.page();
            page.locator("button[value=THREE_HOURS]").click();
            page.locator("#naam-3").fill("");
            page.locator("#minuten-3").fill("veel");
            page.locator("[data-block='3'] .block__form button").first().click();
            desk.sees();
            assertThat(page.locator(".field--wrong").count()).isEqualTo(2);
            assertThat(page.locator("#minuten-3").inputValue()).isEqualTo("veel");
            page.locator("#vraag-1").fill("Waar loopt u op vast?");
            page.locator("#stippen-1").fill("3");
            page.locator(".block__round button").first().click();
            assertThat(page.locator("#vraag-1").inputValue()).isEqualTo("Waar loopt u op vast?");
            page.locator("#deel").selectOption("LUNCH");
            page.locator("#duur").fill("40");
            page.locator("#na").selectOption("4");
            page.locator("main form .button:has-text('Voeg toe')").click();
            assertThat(page.locator("#naam-5").inputValue()).isEqualTo("Lunch");
            desk.sees();
            page.locator("[data-block='5'] button[formaction]").click();
            assertThat(page.locator("#naam-5").inputValue()).isEqualTo("Pauze");
            page.locator("[data-block='5'] button[formaction]").click();
            page.locator("[data-block='5'] button[name=naar]").first().click();
            assertThat(page.locator("[role=status]").innerText()).contains("in deze volgorde");
            desk.sees().now(Reader.onPhone()).sees();
        }
    }

    private static void drags(Page board) {
        Locator note =
                board.locator("[data-note]")
                        .filter(new Locator.FilterOptions().setHasText(WORDS))
                        .first();
        note.locator(".boardnote__grip").hover();
        board.mouse().down();
        board.locator("[data-drop=nieuw]").hover();
        board.mouse().up();
    }

    /// The chair writes while the room watches and corrects.
    @Test
    void theRoomCorrectsALine(RunningTown town, Visitors visitors) {
        WorkshopId id = begin(town);
        try (Visitor chair = visitors.visitor(Reader.atDesk());
                Visitor samira = visitors.visitor(Reader.onPhone().in("ar"))) {
            comesIn(samira, code(town, id, Pass.Kind.PARTICIPANT), "Samira");
            town.part(BoardDayStore.class).state(id, WorkshopState.CONCLUDING);
            chair.enters("Yara Brandsma").opens(id.path() + "/lijnen").sees();
            Page page = chair.page();
            page.locator("#voor").check();
            page.locator("#woorden").fill("Bel voordat u een brief stuurt.");
            page.locator("main form").first().locator("button").click();
            chair.sees();
            samira.page().locator("main a[href$='/kennisatelier/lijnen']").click();
            samira.sees();
            samira.page().locator(".lines details summary").first().click();
            samira.page().locator("#opmerking").fill("ليس لدى الجميع هاتف");
            samira.page().locator(".lines details button").first().click();
            samira.sees();
            chair.opens(id.path() + "/lijnen").sees();
            assertThat(page.locator(".lines__remark").count()).isEqualTo(1);
            page.locator(".lines__remark input[name=antwoord]")
                    .fill("Wie geen telefoon heeft, krijgt bezoek.");
            page.locator(".lines__remark button").click();
            chair.sees();
            assertThat(page.locator(".lines__remark").count()).isZero();
            samira.opens("/kennisatelier/lijnen").sees();
            assertThat(samira.page().content()).contains("krijgt bezoek");
        }
    }

    static WorkshopId begin(RunningTown town) {
        BoardDayStore days = town.part(BoardDayStore.class);
        WorkshopId id = days.begin(RoundState.READY);
        days.state(id, WorkshopState.MORNING);
        days.seat(new Spot(id, 1, 1), "Samira " + UUID.randomUUID().toString().substring(0, 4));
        days.seat(new Spot(id, 1, 1), "Joost " + UUID.randomUUID().toString().substring(0, 4));
        return id;
    }

    static String code(RunningTown town, WorkshopId id, Pass.Kind kind) {
        return town.part(Codes.class).of(id).stream()
                .filter(code -> code.kind() == kind)
                .map(Code::text)
                .findFirst()
                .orElseThrow();
    }

    private static void types(Visitor visitor, String code) {
        visitor.opens("/kennisatelier").sees();
        visitor.page().locator("#code").fill(code);
        visitor.page().locator("main form button").first().click();
    }

    static void comesIn(Visitor visitor, String code, String name) {
        types(visitor, code);
        visitor.sees();
        Locator list = visitor.page().locator("#wie");
        String value =
                list.locator("option")
                        .filter(new Locator.FilterOptions().setHasText(name))
                        .first()
                        .getAttribute("value");
        list.selectOption(value);
        visitor.page().locator("main form button").first().click();
        visitor.page().locator(".phone").waitFor();
        visitor.sees();
    }

    static void presses(Visitor leader, String to) {
        Page page = leader.page();
        page.locator("form.day__step:has(input[value=" + to + "]) button").click();
        page.locator(".phone__told").waitFor();
        leader.sees();
    }

    private static void writes(Visitor visitor, String words) {
        Page page = visitor.page();
        page.locator("#woorden").waitFor();
        visitor.sees();
        page.locator("#woorden").fill(words);
        page.locator("[data-note-form] > button").click();
        page.locator("[data-own] li").first().waitFor();
        visitor.sees();
    }

    /// The hall has no network: the note stays on the phone, and is sent when there is one again.
    static void writesWithoutNetwork(Visitor visitor) {
        Page page = visitor.page();
        page.locator("#woorden").waitFor();
        page.context().setOffline(true);
        page.locator("#woorden").fill(LATER);
        page.locator("[data-note-form] > button").click();
        page.locator("[data-kept]").waitFor();
        assertThat(page.locator("#woorden").inputValue()).isEmpty();
    }

    private static void appears(Visitor visitor, String words) {
        visitor.page()
                .getByText(words)
                .first()
                .waitFor(
                        new Locator.WaitForOptions()
                                .setState(WaitForSelectorState.VISIBLE)
                                .setTimeout(40_000));
    }

    private static void laysByKeyboard(Visitor scribe) {
        Page page = scribe.page();
        scribe.opens("/kennisatelier/tafel").sees();
        page.locator("[data-note] select").first().focus();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.locator(".boardcluster").first().waitFor();
        scribe.sees();
        page.locator(".boardcluster .pair__below > a").first().focus();
        page.keyboard().press("Enter");
        page.locator("#oorzaak").fill("Iedere afdeling plakt er iets bij.");
        page.locator("#geraakt").fill("Mensen die slecht lezen");
        scribe.sees();
        page.locator("main form > button").last().focus();
        page.keyboard().press("Enter");
        page.locator(".board__told").waitFor();
        scribe.sees();
        assertThat(page.locator(".boardcluster .promise").count()).isZero();
    }

    /// Everyone weighs alone; when the round is locked, phone and screen show what came of it.
    private static void weighs(Visitor leader, Visitor phone, Visitor screen) {
        presses(leader, "CLUSTERING");
        presses(leader, "WEIGHING");
        gives(phone);
        presses(leader, "LOCKED");
        phone.page().locator(".dotresults").waitFor();
        phone.sees();
        screen.page().locator(".dotresults").waitFor();
        screen.sees();
    }

    private static void gives(Visitor visitor) {
        Page page = visitor.page();
        page.locator("[data-more]").first().waitFor();
        page.locator("[data-more]").first().click();
        page.locator("[data-more]").first().click();
        visitor.sees();
        page.locator("[data-dots] > button").click();
        page.locator(".phone__kept:not([data-kept])").waitFor();
        visitor.sees();
    }
}
