// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.evenredig.platform.people.AccountId;
import nl.evenredig.platform.people.Organisations;
import nl.evenredig.platform.people.People;
import nl.evenredig.platform.portal.Channel;
import nl.evenredig.platform.portal.Consent;
import nl.evenredig.platform.portal.DutchText;
import nl.evenredig.platform.portal.Exploration;
import nl.evenredig.platform.portal.Explorations;
import nl.evenredig.platform.portal.Interview;
import nl.evenredig.platform.portal.Publication;
import nl.evenredig.platform.portal.Question;
import nl.evenredig.platform.portal.QuestionKind;
import nl.evenredig.platform.portal.Questions;
import nl.evenredig.platform.portal.Referral;
import nl.evenredig.platform.portal.Referrals;
import nl.evenredig.platform.portal.Saying;
import nl.evenredig.platform.portal.Sender;
import nl.evenredig.platform.portal.Signal;
import nl.evenredig.platform.portal.SignalPost;
import nl.evenredig.platform.portal.Signals;
import nl.evenredig.platform.portal.TakingUp;
import nl.evenredig.platform.portal.Theme;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.thread.AuthorKind;
import nl.evenredig.platform.thread.QuestionId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// An editor goes through the morning: signals become a question, the question an answer, and everyone hears.
@Tag("browser")
@ExtendWith(InTown.class)
class DeskJourney {
    private static final Actor TEST = Actor.job("test");
    private static final String LIFT = "De lift van de Korenflat doet het al drie weken niet.";

    @ParameterizedTest
    @ValueSource(strings = {"", "en"})
    void twoSignalsBecomeAQuestionThatIsAnsweredAndTold(
            String language, RunningTown town, Visitors visitors) {
        boolean isDutch = language.isEmpty();
        Signal one = signal(town, LIFT + " " + language, Consent.UNASKED);
        Signal other =
                signal(town, "De lift is stuk, al drie weken. " + language, Consent.ANONYMOUS);
        Reader reader = isDutch ? Reader.atDesk() : Reader.atDesk().in(language);
        try (Visitor visitor = visitors.visitor(reader)) {
            Page page = enter(visitor, "Anouk Terpstra", "/loket");
            choose(page, one);
            page.keyboard().press("x");
            assertThat(page.locator("[data-desk-count]").innerText()).isEqualTo("0");
            page.keyboard().press("x");
            choose(page, other);
            bundle(page, visitor);
            page.keyboard().press("z");
            page.waitForURL(Pattern.compile(".*told.undone"));
            choose(page, one);
            choose(page, other);
            page.keyboard().press("b");
            page.waitForURL(Pattern.compile(".*/loket/bundel/.*"));
            page.locator("#titel").fill("Wanneer doet de lift het weer? " + language);
            page.locator("button[name=soort]").click();
            page.waitForURL(Pattern.compile(".*/loket/vraag/.*"));
            visitor.sees();
            answerAndPublish(page, visitor);
            tellAndClose(page, visitor);
            page.locator("[data-key=z]").click();
            page.waitForURL(Pattern.compile(".*told.undone"));
        }
    }

    private static void bundle(Page page, Visitor visitor) {
        assertThat(page.locator("[data-desk-count]").innerText()).isEqualTo("2");
        visitor.sees();
        page.keyboard().press("b");
        page.waitForURL(Pattern.compile(".*/loket/bundel/.*"));
        visitor.sees();
    }

    /// A sender did not agree to be named: without names is offered, and that is enough to publish.
    private static void answerAndPublish(Page page, Visitor visitor) {
        page.locator("#kort").fill("De monteur komt dinsdag.");
        submit(page, "/antwoord");
        visitor.sees();
        submit(page, "/openbaar");
        assertThat(page.url()).contains("move.consent");
        visitor.sees();
        assertThat(page.locator("input[name=zichtbaar][value=NAMED]").count()).isZero();
        page.locator("input[name=zichtbaar][value=ANONYMOUS]").check();
        submit(page, "/zichtbaar");
        submit(page, "/openbaar");
        assertThat(page.url()).contains("told.published");
        visitor.sees();
    }

    private static void tellAndClose(Page page, Visitor visitor) {
        page.locator("#terugmelden summary").click();
        submit(page, "/terugmelden");
        assertThat(page.url()).contains("told.told");
        visitor.sees();
        assertThat(page.locator(".desktold li").count()).isEqualTo(2);
        submit(page, "/sluiten");
        visitor.sees();
        assertThat(page.locator("#heropen").count()).isEqualTo(1);
    }

    @Test
    void onAPhoneTheListAndWhatLiesOpenAreTwoPages(RunningTown town, Visitors visitors) {
        Signal voice = signal(town, "رسالة المدرسة طويلة جدًا ولا أفهمها", Consent.ANONYMOUS);
        town.part(Signals.class)
                .write(
                        voice.id(),
                        voice.version(),
                        new Signals.Written(
                                "",
                                "ar",
                                new DutchText(
                                        "De brief van school is te lang.", DutchText.By.PERSON)),
                        TEST);
        try (Visitor visitor = visitors.visitor(Reader.onPhone())) {
            Page page = enter(visitor, "Anouk Terpstra", "/loket");
            visitor.opens("/loket/signaal/" + voice.id());
            assertThat(page.locator(".desk__list").isVisible()).isFalse();
            assertThat(page.locator(".deskside h1").getAttribute("lang")).isEqualTo("ar");
            visitor.opens("/loket/signaal/" + voice.id() + "/verzorg");
            page.locator("#stuk").fill("staat er niet");
            page.locator("#stukreden").fill("naam");
            submit(page, "/weg");
            visitor.sees();
            assertThat(page.locator(".desk__told").innerText()).contains("staat er niet zo");
        }
    }

    @Test
    void withoutJavaScriptEverythingWorksAsWell(RunningTown town, Visitors visitors) {
        Signal signal = signal(town, "Wie maakt het hek?", Consent.ANONYMOUS);
        try (Visitor visitor = visitors.visitor(Reader.atDesk().withoutScript())) {
            Page page = enter(visitor, "Anouk Terpstra", "/loket?q=hek");
            page.locator("input[value='signaal:" + signal.id() + "']").check();
            page.locator("[formaction$='/kies/bundel']").click();
            assertThat(page.url()).contains("/loket/bundel/");
            page.locator("summary").getByText("Alleen noteren").click();
            page.locator("#reden").fill("De eigenaar maakt het hek.");
            submit(page, "/noteer");
            assertThat(page.locator(".undo").innerText()).contains("Genoteerd");
            page.locator(".undo button").click();
            assertThat(page.url()).contains("told.undone");
        }
    }

    @Test
    void aPolicyOfficerSeesQuestionsAndPlansAnExploration(RunningTown town, Visitors visitors) {
        QuestionId id = question(town, QuestionKind.ACTIVITY);
        try (Visitor visitor = visitors.visitor(Reader.atDesk())) {
            Page page = enter(visitor, "Joost van Dalen", "/loket");
            assertThat(page.locator("[formaction$='/kies/bundel']").count()).isZero();
            visitor.opens("/loket/vraag/" + id);
            visitor.opens("/loket/vraag/" + id + "/doorverwijzen");
            submit(page, "/doorverwijzen");
            visitor.sees();
            assertThat(page.locator(".faults li").count()).isEqualTo(3);
            visitor.opens("/loket/vraag/" + id + "/verkenning");
            page.locator("#vtitel").fill("Brieven in Molenpolder");
            page.locator("#doel").fill("Welke brieven zijn moeilijk?");
            submit(page, "/verkenning");
            visitor.sees();
            LocalDate yesterday = LocalDate.now(ZoneId.of("Europe/Amsterdam")).minusDays(1);
            page.locator("#gesprekdag").fill(yesterday.toString());
            page.locator("input[name=partij]").first().check();
            submit(page, "/gesprek");
            visitor.sees();
            assertThat(page.locator("main").innerText()).contains("1 gehad");
        }
    }

    @ParameterizedTest
    @MethodSource("onAPhoneAndFromTheRight")
    void everyoneReadsWhatAnExplorationFound(Reader reader, RunningTown town, Visitors visitors) {
        QuestionId id = question(town, QuestionKind.ACTIVITY);
        Explorations explorations = town.part(Explorations.class);
        Questions questions = town.part(Questions.class);
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        Exploration.Plan plan =
                new Exploration.Plan(
                        "Brieven in Molenpolder",
                        "Welke brieven zijn moeilijk, en waarom?",
                        Optional.of(new Exploration.Meeting(today.plusDays(9), "Wijkpunt")));
        explorations.plan(id, questions.find(id).orElseThrow().version(), plan, TEST);
        Interview interview =
                new Interview(today.minusDays(2), AuthorKind.KEY_PERSON, "De toon schrikt af.");
        explorations.interview(id, 1, interview, TEST);
        questions.choose(
                id, questions.find(id).orElseThrow().version(), Publication.ANONYMOUS, TEST);
        try (Visitor visitor = visitors.visitor(reader)) {
            visitor.opens("/verkenningen/" + id);
            explorations.report(
                    id,
                    2,
                    new Explorations.Report(
                            new Exploration.Outcome(
                                    "Vijf brieven zijn te lang.\nBellen helpt.",
                                    "Het verslag.",
                                    ""),
                            Optional.empty()),
                    TEST);
            readsIt(visitor, id);
        }
    }

    /// Readers may say something under it, and the dossier leads to it.
    private static void readsIt(Visitor visitor, QuestionId id) {
        visitor.opens("/verkenningen/" + id).sees();
        assertThat(visitor.page().locator("a[href*='/bijdragen/nieuw/verkenningen']").count())
                .isPositive();
        visitor.opens(id.path()).sees();
        assertThat(visitor.page().locator("[aria-labelledby=gebeurt] a").getAttribute("href"))
                .endsWith("/verkenningen/" + id);
    }

    @ParameterizedTest
    @MethodSource("onAPhoneAndFromTheRight")
    void anOrganisationAnswersWhatItIsAsked(Reader reader, RunningTown town, Visitors visitors) {
        SignalPost post = post("De brieven zijn moeilijk.", Consent.ANONYMOUS);
        Signal signal = town.part(Signals.class).receive(post, Actor.stranger());
        QuestionId id = question(town, QuestionKind.REFERRAL, signal);
        Questions questions = town.part(Questions.class);
        var organisation =
                town.part(Organisations.class).find("stichting-somali-verbinding").orElseThrow();
        var referrals = town.part(Referrals.class);
        referrals.send(
                id,
                questions.find(id).orElseThrow().version(),
                new Referral.Wish(
                        organisation.id(), "Kunt u dit beantwoorden?", List.of(signal.id())),
                TEST);
        try (Visitor visitor = visitors.visitor(reader)) {
            Page page = enter(visitor, "Hodan Warsame", "/mijn/doorverwijzingen");
            visitor.opens("/mijn/doorverwijzingen/" + referrals.of(id).getFirst().id());
            submit(page, "/aannemen");
            visitor.sees();
            page.locator("#antwoord").fill("Kom dinsdag langs.");
            submit(page, "/antwoord");
            visitor.sees();
            assertThat(page.locator("main").innerText()).contains("Kom dinsdag langs.");
        }
        try (Visitor asker = visitors.visitor(reader)) {
            asker.opens("/signaal/" + post.secret().text()).sees();
            assertThat(asker.page().locator(".steps").innerText())
                    .contains(organisation.name())
                    .contains(reader.prefix().isEmpty() ? "gaf antwoord" : "أجابت");
        }
    }

    private static Stream<Reader> onAPhoneAndFromTheRight() {
        return Stream.of(Reader.onPhone(), Reader.atDesk().in("ar"));
    }

    private static void choose(Page page, Signal signal) {
        page.locator("a[href*='/loket/signaal/" + signal.id() + "']").focus();
        page.keyboard().press("x");
    }

    private static void submit(Page page, String action) {
        page.locator("form[action$='" + action + "'] button:not(.draft button)").last().click();
    }

    private static QuestionId question(RunningTown town, QuestionKind kind) {
        return question(town, kind, signal(town, "De brieven zijn moeilijk.", Consent.ANONYMOUS));
    }

    private static QuestionId question(RunningTown town, QuestionKind kind, Signal signal) {
        QuestionId id =
                town.part(TakingUp.class)
                        .ask(
                                new TakingUp.Pile(List.of(signal.id()), "Brieven"),
                                new Question.Subject(
                                        "Hoe worden brieven duidelijk?", Theme.LANGUAGE, "HM04"),
                                TEST)
                        .question()
                        .orElseThrow();
        AccountId owner =
                town.part(People.class).at("joost.van.dalen@havermonde.example").orElseThrow().id();
        Questions questions = town.part(Questions.class);
        questions.triage(
                id,
                questions.find(id).orElseThrow().version(),
                new Questions.Triage(
                        kind, owner, LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(30)),
                TEST);
        return id;
    }

    private static Signal signal(RunningTown town, String words, Consent consent) {
        return town.part(Signals.class).receive(post(words, consent), Actor.stranger());
    }

    private static SignalPost post(String words, Consent consent) {
        return SignalPost.of(
                Channel.WEB,
                new Saying(words, "", Theme.HOUSING, "HM04", ""),
                new Sender(AuthorKind.RESIDENT, "", "", "", "nl", consent));
    }

    private static Page enter(Visitor visitor, String name, String path) {
        visitor.opens("/demo/personen")
                .page()
                .locator("main li")
                .filter(new Locator.FilterOptions().setHasText(name))
                .locator("button")
                .click();
        return visitor.opens(path).page();
    }
}
