// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.thread.QuestionId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A program that speaks the protocol of LibreTranslate helps, is labelled, and does no harm when it is silent.
@SpringBootTest(properties = {"evenredig.jobs=false", "evenredig.translate.key=sesam"})
@Import(Heard.class)
final class TranslationTest {
    private static final int OK = 200;
    private static final Program PROGRAM = new Program();

    @Autowired private Heard heard;
    @Autowired private Signals signals;
    @Autowired private SignalTranslation errand;
    @Autowired private AnswerTranslations translations;
    @Autowired private Answers answers;

    /// A translation program in this process.
    private static final class Program {
        private final HttpServer server;
        private final AtomicInteger status = new AtomicInteger(OK);
        private final List<JsonNode> asked = new CopyOnWriteArrayList<>();

        Program() {
            try {
                server =
                        HttpServer.create(
                                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            server.createContext("/translate", this::answer);
            server.start();
        }

        private void answer(HttpExchange exchange) throws IOException {
            JsonMapper json = JsonMapper.shared();
            JsonNode question = json.readTree(exchange.getRequestBody().readAllBytes());
            asked.add(question);
            String text = question.path("target").asString() + ":" + question.path("q").asString();
            byte[] body =
                    json.writeValueAsString(Map.of("translatedText", text))
                            .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status.get(), body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        }
    }

    @DynamicPropertySource
    static void translate(DynamicPropertyRegistry registry) {
        registry.add(
                "evenredig.translate.url",
                () -> "http://127.0.0.1:" + PROGRAM.server.getAddress().getPort());
    }

    @BeforeEach
    void itAnswers() {
        PROGRAM.status.set(OK);
        PROGRAM.asked.clear();
    }

    @AfterAll
    static void end() {
        PROGRAM.server.stop(0);
    }

    @Test
    void aSignalInAnotherLanguageIsProposedInDutchAndStillAsksForAPerson() {
        Signal signal = turkish();
        errand.run(signal.id().toString());
        Signal now = signals.find(signal.id()).orElseThrow();
        assertThat(now.dutch())
                .isEqualTo(new DutchText("nl:Annem yardıma muhtaç.", DutchText.By.MACHINE));
        assertThat(now.needsDutch()).isTrue();
        assertThat(now.version()).isEqualTo(signal.version());
        JsonNode asked = PROGRAM.asked.getFirst();
        assertThat(asked.path("source").asString()).isEqualTo("tr");
        assertThat(asked.path("format").asString()).isEqualTo("text");
        assertThat(asked.path("api_key").asString()).isEqualTo("sesam");
        errand.run(signal.id().toString());
        assertThat(PROGRAM.asked).hasSize(1);
    }

    @Test
    void whatAPersonWroteStays() {
        Signal signal = turkish();
        signals.write(
                signal.id(),
                1,
                new Signals.Written(
                        "",
                        "tr",
                        new DutchText("Mijn moeder heeft hulp nodig.", DutchText.By.PERSON)),
                Heard.EDITOR);
        errand.run(signal.id().toString());
        assertThat(PROGRAM.asked).isEmpty();
        assertThat(signals.find(signal.id()).orElseThrow().dutch().by())
                .isEqualTo(DutchText.By.PERSON);
    }

    @Test
    void whenItFailsItIsAskedAgainLaterAndTheSignalStaysAsItWas() {
        Signal signal = turkish();
        PROGRAM.status.set(503);
        assertThatThrownBy(() -> errand.run(signal.id().toString()))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(signals.find(signal.id()).orElseThrow().dutch()).isEqualTo(DutchText.none());
        PROGRAM.status.set(OK);
        errand.run(signal.id().toString());
        assertThat(signals.find(signal.id()).orElseThrow().dutch().by())
                .isEqualTo(DutchText.By.MACHINE);
    }

    @Test
    void dutchIsNotTranslated() {
        Signal signal = heard.signal();
        errand.run(signal.id().toString());
        assertThat(PROGRAM.asked).isEmpty();
    }

    @Test
    void aTranslatedAnswerIsOutdatedWhenTheDutchOneChanges() {
        QuestionId id = heard.triaged(QuestionKind.STRAIGHTFORWARD, heard.signal());
        answers.answer(id, heard.version(id), new Answer("Bel ons.", "", ""), Heard.EDITOR);
        AnswerTranslation made =
                translations.propose("Wat nu?", answers.find(id).orElseThrow(), "tr").orElseThrow();
        assertThat(made.isUnchecked()).isTrue();
        assertThat(made.brief()).isEqualTo("tr:Bel ons.");
        translations.write(id, 1, made, Heard.EDITOR);
        assertThat(translations.find(id, "tr").orElseThrow().isOutdated()).isFalse();
        answers.answer(id, heard.version(id), new Answer("Mail ons.", "", ""), Heard.EDITOR);
        assertThat(translations.find(id, "tr").orElseThrow().isOutdated()).isTrue();
        assertThat(translations.find(id, "ar")).isEmpty();
        PROGRAM.status.set(500);
        assertThat(translations.propose("Wat nu?", new Answer("A", "", ""), "ar")).isEmpty();
    }

    private Signal turkish() {
        Saying saying = new Saying("Annem yardıma muhtaç.", "tr", Theme.CARE, "", "");
        return signals.receive(
                SignalPost.of(Channel.WEB, saying, Sender.unknown("tr")), Actor.stranger());
    }
}
