// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.journey.InTown;
import nl.evenredig.platform.journey.RunningTown;
import nl.evenredig.platform.people.AccountId;
import nl.evenredig.platform.people.Organisations;
import nl.evenredig.platform.people.People;
import nl.evenredig.platform.people.web.Guest;
import nl.evenredig.platform.portal.Channel;
import nl.evenredig.platform.portal.Consent;
import nl.evenredig.platform.portal.Exploration;
import nl.evenredig.platform.portal.Explorations;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Everyone at the desk sees what their role lets them see, and what was typed is never lost.
@ExtendWith(InTown.class)
final class DeskTest {
    private static final Actor TEST = Actor.job("test");
    private static final int SENT_ON = 302;

    @Test
    void whoDoesNotTendSignalsSeesNoRawVoices(RunningTown town) throws Exception {
        String word = word();
        Signal signal = signal(town, "Niemand anders leest dit " + word);
        try (Guest editor = Guest.as("Anouk Terpstra", town);
                Guest officer = Guest.as("Joost van Dalen", town)) {
            assertThat(editor.get("/loket?q=" + word).body())
                    .contains(signal.id().toString(), word);
            assertThat(editor.get("/loket/signaal/" + signal.id()).statusCode()).isEqualTo(200);
            assertThat(officer.get("/loket?q=" + word).body()).contains("Niets gevonden");
            assertThat(officer.get("/loket/signaal/" + signal.id()).statusCode()).isNotEqualTo(200);
        }
    }

    @Test
    void theListAsAFileHoldsNothingAboutPeople(RunningTown town) throws Exception {
        String word = word();
        signal(town, "Mijn naam is " + word);
        try (Guest editor = Guest.as("Anouk Terpstra", town)) {
            HttpResponse<String> file = editor.get("/loket/lijst.csv");
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.body()).contains("Nummer;Wat;").doesNotContain(word, "Terpstra");
        }
    }

    @Test
    void whoComesSecondHearsItAndTheirAnswerIsKept(RunningTown town) throws Exception {
        QuestionId id = triaged(town, QuestionKind.STRAIGHTFORWARD, Consent.ANONYMOUS);
        String path = "/loket/vraag/" + id;
        try (Guest editor = Guest.as("Anouk Terpstra", town)) {
            String words = "Een lang bewaard antwoord " + word();
            HttpResponse<String> late =
                    editor.post(
                            path,
                            path + "/antwoord",
                            Map.of("versie", "1", "kort", words, "lang", "", "bronnen", ""));
            assertThat(late.statusCode()).isEqualTo(SENT_ON);
            assertThat(late.headers().firstValue("Location").orElse(""))
                    .contains("melding=move.overtaken");
            assertThat(editor.get(path + "?melding=move.overtaken").body())
                    .contains("Een collega was u voor", words);
        }
    }

    @Test
    void onlyTextsOfOursAreTold(RunningTown town) throws Exception {
        try (Guest editor = Guest.as("Anouk Terpstra", town)) {
            assertThat(editor.get("/loket?melding=told.saved").body()).contains("Bewaard.");
            for (String typed : List.of("senders", "x", "told..", "move.%3Cb%3E")) {
                assertThat(editor.get("/loket?melding=" + typed).body())
                        .doesNotContain("desk__told");
            }
        }
    }

    @Test
    void aMistakeInAFormComesBackWithWhatWasTyped(RunningTown town) throws Exception {
        Signal signal = signal(town, "Nog iets");
        String path = "/loket/signaal/" + signal.id();
        try (Guest editor = Guest.as("Anouk Terpstra", town)) {
            assertThat(editor.post(path, path + "/noteer", Map.of("reden", "")).body())
                    .contains("class=\"faults\"");
            assertThat(editor.post(path, path + "/bij", Map.of("bij", "geen nummer")).body())
                    .contains("class=\"faults\"", "geen nummer");
        }
    }

    @Test
    void anOrganisationReadsOnlyWhatItIsAsked(RunningTown town) throws Exception {
        QuestionId id = triaged(town, QuestionKind.REFERRAL, Consent.ANONYMOUS);
        String path = "/mijn/doorverwijzingen/" + referred(town, id).id();
        try (Guest hodan = Guest.as("Hodan Warsame", town);
                Guest piotr = Guest.as("Piotr Nowak", town)) {
            assertThat(hodan.get(path).body()).contains("Kunt u dit beantwoorden?");
            assertThat(hodan.get("/ar" + path).statusCode()).isEqualTo(200);
            assertThat(piotr.get(path).statusCode()).isEqualTo(404);
            assertThat(piotr.get("/mijn/doorverwijzingen").body()).doesNotContain(path);
            assertThat(
                            hodan.post(path, path + "/afwijzen", Map.of("versie", "1", "reden", ""))
                                    .body())
                    .contains("class=\"faults\"");
            hodan.post(path, path + "/aannemen", Map.of("versie", "1"));
            hodan.post(
                    path, path + "/antwoord", Map.of("versie", "2", "antwoord", "Ja, op dinsdag."));
        }
        try (Guest editor = Guest.as("Anouk Terpstra", town)) {
            assertThat(editor.get("/loket/vraag/" + id).body()).contains("Ja, op dinsdag.");
        }
    }

    @Test
    void anExplorationIsForEveryoneOnceItsQuestionIs(RunningTown town) throws Exception {
        QuestionId id = triaged(town, QuestionKind.ACTIVITY, Consent.ANONYMOUS);
        Questions questions = town.part(Questions.class);
        Exploration.Plan plan =
                new Exploration.Plan("Verkenning brieven", "Wat is moeilijk?", Optional.empty());
        town.part(Explorations.class)
                .plan(id, questions.find(id).orElseThrow().version(), plan, TEST);
        String path = "/verkenningen/" + id;
        assertThat(town.get(path).statusCode()).isEqualTo(404);
        try (Guest editor = Guest.as("Anouk Terpstra", town)) {
            assertThat(editor.get(path).statusCode()).isEqualTo(200);
        }
        questions.choose(
                id, questions.find(id).orElseThrow().version(), Publication.ANONYMOUS, TEST);
        for (String language : List.of("", "/en", "/tr", "/pl", "/ar")) {
            assertThat(town.get(language + path).body()).contains("Verkenning brieven");
        }
    }

    private static Referral referred(RunningTown town, QuestionId id) {
        Questions questions = town.part(Questions.class);
        Referral.Wish wish =
                new Referral.Wish(
                        town.part(Organisations.class)
                                .find("stichting-somali-verbinding")
                                .orElseThrow()
                                .id(),
                        "Kunt u dit beantwoorden?",
                        List.of(questions.askers(id).getFirst().id()));
        Referrals referrals = town.part(Referrals.class);
        int version = questions.find(id).orElseThrow().version();
        assertThat(referrals.send(id, version, wish, TEST).isDone()).isTrue();
        return referrals.of(id).getFirst();
    }

    private static QuestionId triaged(RunningTown town, QuestionKind kind, Consent consent) {
        Saying saying = new Saying("Wie helpt mij?", "nl", Theme.LANGUAGE, "HM04", "");
        Sender sender = new Sender(AuthorKind.RESIDENT, "", "", "", "nl", consent);
        Signal signal =
                town.part(Signals.class)
                        .receive(SignalPost.of(Channel.WEB, saying, sender), Actor.stranger());
        QuestionId id =
                town.part(TakingUp.class)
                        .ask(
                                new TakingUp.Pile(List.of(signal.id()), "Hulp"),
                                new Question.Subject("Wie helpt?", Theme.LANGUAGE, "HM04"),
                                TEST)
                        .question()
                        .orElseThrow();
        AccountId owner =
                town.part(People.class).at("anouk.terpstra@havermonde.example").orElseThrow().id();
        Questions questions = town.part(Questions.class);
        LocalDate due = LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(20);
        questions.triage(
                id,
                questions.find(id).orElseThrow().version(),
                new Questions.Triage(kind, owner, due),
                TEST);
        return id;
    }

    private static Signal signal(RunningTown town, String words) {
        Saying saying = new Saying(words, "nl", Theme.OTHER, "HM04", "");
        return town.part(Signals.class)
                .receive(
                        SignalPost.of(Channel.WEB, saying, Sender.unknown("nl")), Actor.stranger());
    }

    private static String word() {
        return "w" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }
}
