// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.evenredig.platform.people.AccountId;
import nl.evenredig.platform.people.People;
import nl.evenredig.platform.people.web.Guest;
import nl.evenredig.platform.portal.Answer;
import nl.evenredig.platform.portal.AnswerWish;
import nl.evenredig.platform.portal.Answers;
import nl.evenredig.platform.portal.Channel;
import nl.evenredig.platform.portal.Clusters;
import nl.evenredig.platform.portal.Feedback;
import nl.evenredig.platform.portal.Figures;
import nl.evenredig.platform.portal.Publication;
import nl.evenredig.platform.portal.PublishedAnswer;
import nl.evenredig.platform.portal.PublishedAnswers;
import nl.evenredig.platform.portal.Question;
import nl.evenredig.platform.portal.QuestionKind;
import nl.evenredig.platform.portal.Questions;
import nl.evenredig.platform.portal.Remarks;
import nl.evenredig.platform.portal.Saying;
import nl.evenredig.platform.portal.Sender;
import nl.evenredig.platform.portal.Signal;
import nl.evenredig.platform.portal.SignalId;
import nl.evenredig.platform.portal.SignalPost;
import nl.evenredig.platform.portal.Signals;
import nl.evenredig.platform.portal.Theme;
import nl.evenredig.platform.shared.Secret;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.thread.QuestionId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

/// People say something in their own language, hear what came of it, and read what was asked and answered.
@Tag("browser")
@ExtendWith(InTown.class)
class PortalJourney {
    private static final Actor DESK = Actor.job("test");
    private static final String FORM = "/signalen/nieuw";
    private static final String SEND = "form.form .button--first:visible";

    @Test
    void samiraSendsAVoiceMessageInArabicOnHerPhoneAndHearsAtOnce(
            RunningTown town, Visitors visitors) throws Exception {
        try (Visitor visitor = visitors.visitor(Reader.onPhone().in("ar"))) {
            Page page = visitor.opens(FORM).page();
            page.locator("#stem")
                    .setInputFiles(new FilePayload("opname.ogg", "audio/ogg", demo("stem-ar.ogg")));
            page.locator(".portal__more summary").click();
            page.locator("#taal").selectOption("ar");
            page.locator("input[name=terug][value=MAIL]").check();
            page.locator("#mail").fill("samira@voorbeeld.nl");
            page.locator(SEND).last().click();
            visitor.sees();
            String number = page.locator(".portal__number").innerText();
            assertThat(page.locator("html").getAttribute("dir")).isEqualTo("rtl");
            Received letter = town.mail().next("samira@voorbeeld.nl");
            assertThat(letter.subject()).contains(number);
            assertThat(letter.text()).contains("U stuurde ons een bericht", "أرسلت إلينا رسالة");
            page.locator("main .button--first").click();
            visitor.sees();
            assertThat(page.locator("audio").count()).isEqualTo(1);
            Signal signal = signal(town, page);
            assertThat(signal.hasVoice()).isTrue();
            assertThat(signal.needsDutch()).isTrue();
            assertThat(signal.id().toString()).isEqualTo(number);
        }
    }

    @Test
    void anHonestMistakeAndAHostileFileLoseNothingAlsoWithoutScript(Visitors visitors) {
        try (Visitor visitor = visitors.visitor(Reader.onPhone().withoutScript())) {
            Page page = visitor.opens(FORM).page();
            page.locator("#verhaal").fill("Kijk naar deze foto.");
            byte[] svg =
                    "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"
                            .getBytes(StandardCharsets.UTF_8);
            page.locator("#foto").setInputFiles(new FilePayload("foto.jpg", "image/jpeg", svg));
            page.locator(SEND).last().click();
            visitor.sees();
            assertThat(page.locator("#foto-fout").innerText()).contains("niet kunnen gebruiken");
            assertThat(page.locator("#verhaal").inputValue()).isEqualTo("Kijk naar deze foto.");
            page.locator(SEND).last().click();
            visitor.sees();
            assertThat(page.locator("h1").innerText()).isEqualTo("Wij hebben uw bericht");
            page.locator("main .button--first").click();
            visitor.sees();
            page.locator(".portal__withdraw summary").click();
            page.locator(".portal__withdraw button").click();
            visitor.sees();
            assertThat(page.locator("h1").innerText()).isEqualTo("Uw bericht is weg");
        }
    }

    @Test
    void sevenWhoSaidTheSameAllHearTheSameAndSayWhetherItWasOfUse(
            RunningTown town, Visitors visitors) {
        try (Visitor visitor = visitors.visitor(Reader.atDesk())) {
            Page page = visitor.opens(FORM).page();
            page.locator("#verhaal").fill("De brief maakt mij bang.");
            page.locator(SEND).last().click();
            page.locator("main .button--first").click();
            visitor.sees();
            List<Signal> seven = new ArrayList<>(List.of(signal(town, page)));
            for (int i = 1; i < 7; i++) {
                seven.add(said(town, "De brief maakt mij ook bang.", Theme.LANGUAGE));
            }
            QuestionId question = answered(town, seven);
            assertThat(town.part(Answers.class).feedback(question))
                    .hasSize(7)
                    .extracting(Feedback::words)
                    .containsOnly("Vijf brieven zijn nieuw.");
            page.reload();
            assertThat(page.locator(".pair__below").innerText())
                    .contains("Vijf brieven zijn nieuw.");
            page.locator("section[aria-labelledby=nut] button").first().click();
            visitor.sees();
            assertThat(page.locator("[role=status]").innerText()).contains("Dank u wel");
            page.locator("#melding").fill("Bij mij nog niet.");
            page.locator("section[aria-labelledby=klopt-niet] form button").click();
            visitor.sees();
            assertThat(page.locator("main").innerText()).contains("Bij mij nog niet.");
            isThanked(visitor, question);
        }
    }

    @Test
    void whatASenderSaysIsNotRightLiesOnTheDeskUntilSomethingWasDone(
            RunningTown town, Visitors visitors) {
        Signal signal = said(town, "De lantaarn is nog stuk.", Theme.NEIGHBOURHOOD);
        town.part(Remarks.class).write(signal.id(), "Niemand is langs geweest.", Actor.stranger());
        try (Visitor visitor = visitors.visitor(Reader.atDesk())) {
            enter(visitor, "Anouk Terpstra", "/loket");
            Page page = visitor.page();
            page.locator(".desk__nav a[href$='/loket/klopt-niet']").click();
            visitor.sees();
            Locator remark =
                    page.locator("article")
                            .filter(new Locator.FilterOptions().setHasText(signal.id().toString()));
            assertThat(remark.innerText()).contains("Niemand is langs geweest.");
            remark.locator("button").click();
            visitor.sees();
            assertThat(page.locator("main").innerText())
                    .doesNotContain("Niemand is langs geweest.");
        }
    }

    private static void isThanked(Visitor visitor, QuestionId question) {
        Page page = visitor.opens("/antwoorden/" + question).page();
        page.locator("#nuttig ~ form button").first().click();
        visitor.sees();
        assertThat(page.locator("[role=status]").innerText()).contains("alleen het aantal");
    }

    @Test
    void theYearHidesSmallNumbersOnThePageAndInItsFiles(RunningTown town, Visitors visitors)
            throws Exception {
        int year = years(town).getLast();
        try (Visitor visitor = visitors.visitor(Reader.atDesk().withoutScript())) {
            Page page = visitor.opens("/jaarbeeld/" + year).page();
            String polish =
                    page.locator("tr", new Page.LocatorOptions().setHasText("Engels")).innerText();
            assertThat(polish).contains("verborgen");
            assertThat(page.locator("main").innerText()).contains("Minder dan 10 tonen wij niet");
        }
        HttpResponse<String> csv = town.get("/jaarbeeld/" + year + "/cijfers.csv");
        assertThat(csv.body()).contains("language;en;\r\n").doesNotContain("cross");
        assertThat(town.get("/jaarbeeld/" + year + "/cijfers.json").body())
                .contains("\"onderwerp\":\"language\"")
                .doesNotContain("cross");
    }

    @Test
    void theCouncilSeesSubjectsPerDistrictAndAResidentDoesNot(RunningTown town) throws Exception {
        String path = "/signalen/cijfers";
        try (Guest council = Guest.as("Ton Verhulst", town);
                Guest resident = Guest.as("Mw. De Bruin", town)) {
            assertThat(council.get(path).body()).contains("Haverdorp", "verborgen");
            assertThat(council.get(path + "/tabel.csv").statusCode()).isEqualTo(200);
            assertThat(resident.get(path).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void aSubscriberConfirmsIsToldOfAnAnswerAndStops(RunningTown town, Visitors visitors) {
        String address = "abonnee@voorbeeld.nl";
        try (Visitor visitor = visitors.visitor(Reader.onPhone().in("tr"))) {
            Page page = visitor.opens("/antwoorden/bericht?thema=HOUSING").page();
            page.locator("#mail").fill(address);
            page.locator(SEND).last().click();
            visitor.sees();
            String link = town.mail().next(address).link();
            page.navigate(town.address(link.replaceFirst("^https?://[^/]+", "")));
            visitor.sees();
            page.locator("main form .button--first").click();
            visitor.sees();
            answered(town, List.of(said(town, "De verwarming is stuk.", Theme.HOUSING)));
            Received news = town.mail().next(address);
            assertThat(news.text()).contains("Vijf brieven zijn nieuw.", "/tr/bericht/stop/");
        }
    }

    @ParameterizedTest
    @MethodSource("officials")
    void officialsFillInForOthersTranslateAndReadFigures(
            Reader reader, RunningTown town, Visitors visitors) {
        PublishedAnswer answer = translated(town);
        try (Visitor visitor = visitors.visitor(reader)) {
            enter(visitor, "Remco Hoekstra", "/signalen/invullen");
        }
        try (Visitor visitor = visitors.visitor(reader)) {
            Page page = enter(visitor, "Anouk Terpstra", answer.path() + "/vertalen?taal=pl");
            page.locator("#titel").fill("Dlaczego nasz list brzmi jak groźba?");
            page.locator("#kort").fill("List napisano od nowa.");
            page.locator("#nagekeken").check();
            page.locator(SEND).last().click();
            visitor.sees();
            assertThat(page.locator("main").innerText()).contains("nagekeken");
        }
        try (Visitor visitor = visitors.visitor(reader)) {
            enter(visitor, "Ton Verhulst", "/signalen/cijfers?jaar=" + years(town).getLast());
        }
    }

    static Stream<Reader> officials() {
        return Stream.of(Reader.onPhone(), Reader.atDesk());
    }

    private static Page enter(Visitor visitor, String name, String path) {
        Page page = visitor.opens("/demo/personen").page();
        page.locator("main li")
                .filter(new Locator.FilterOptions().setHasText(name))
                .locator("button")
                .click();
        visitor.opens(path);
        return page;
    }

    private static Signal said(RunningTown town, String words, Theme theme) {
        Saying saying = new Saying(words, "nl", theme, "", "");
        return town.part(Signals.class)
                .receive(
                        SignalPost.of(Channel.WEB, saying, Sender.unknown("nl")), Actor.stranger());
    }

    /// Everything a desk does until its askers heard.
    private static QuestionId answered(RunningTown town, List<Signal> askers) {
        Clusters clusters = town.part(Clusters.class);
        Questions questions = town.part(Questions.class);
        Answers answers = town.part(Answers.class);
        List<SignalId> ids = askers.stream().map(Signal::id).toList();
        var cluster = clusters.bundle(ids, "Brieven", DESK).cluster();
        Question.Subject subject =
                new Question.Subject("Waarom zo?", askers.getFirst().saying().theme(), "");
        QuestionId id = clusters.ask(cluster.orElseThrow(), subject, DESK).question().orElseThrow();
        AccountId owner =
                town.part(People.class).at("anouk.terpstra@havermonde.example").orElseThrow().id();
        questions.triage(
                id,
                version(questions, id),
                new Questions.Triage(QuestionKind.STRAIGHTFORWARD, owner, LocalDate.MAX),
                DESK);
        answers.answer(
                id, version(questions, id), new Answer("Vijf brieven zijn nieuw.", "", ""), DESK);
        questions.choose(id, version(questions, id), Publication.ANONYMOUS, DESK);
        answers.publish(id, version(questions, id), DESK);
        answers.giveFeedback(id, version(questions, id), "Vijf brieven zijn nieuw.", DESK);
        return id;
    }

    private static int version(Questions questions, QuestionId id) {
        return questions.find(id).orElseThrow().version();
    }

    private static Signal signal(RunningTown town, Page page) {
        String secret = page.url().replaceFirst(".*/signaal/", "").replaceFirst("[?#].*", "");
        return town.part(Signals.class).find(new Secret(secret)).orElseThrow();
    }

    /// A published answer that is there in other languages.
    private static PublishedAnswer translated(RunningTown town) {
        return town.part(PublishedAnswers.class)
                .some(new AnswerWish("herinneringsbrief", Optional.empty(), ""), 0, 1)
                .getFirst();
    }

    private static List<Integer> years(RunningTown town) {
        return town.part(Figures.class).years();
    }

    private static byte[] demo(String file) throws IOException {
        return new ClassPathResource("demo/" + file).getContentAsByteArray();
    }
}
