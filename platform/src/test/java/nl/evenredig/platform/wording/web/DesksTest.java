// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.access.Actors;
import nl.evenredig.platform.shared.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// An editor works on words and texts; what goes wrong comes back with what was filled in.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
final class DesksTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Value("${local.server.port}")
    private int port;

    /// In this town everyone is an editor.
    @TestConfiguration
    static class Editors {
        @Bean
        @Primary
        Actors editor() {
            return () -> new Actor("editor", "Joost", Set.of(Role.EDITOR), true);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/beheer/woorden",
                "/beheer/woorden/gelijke%20delen",
                "/beheer/teksten",
                "/beheer/teksten?zoek=spreekuur",
                "/beheer/teksten/shared.print?taal=ar",
                "/beheer/vertalingen",
                "/beheer/begrip"
            })
    void everyDeskOpensInDutchAndEnglish(String path) throws Exception {
        assertThat(get(path).statusCode()).as(path).isEqualTo(200);
        assertThat(get("/en" + path).statusCode()).as(path).isEqualTo(200);
    }

    @Test
    void spreekuurComesFirstWithItsNoteAndWithoutNumbersPerLanguage() throws Exception {
        String list = get("/beheer/woorden").body();
        assertThat(list.indexOf("spreekuur</bdi>"))
                .isPositive()
                .isLessThan(list.indexOf("rekenbewijs</bdi>"));
        assertThat(list).contains("inloop");
        assertThat(get("/beheer/woorden/spreekuur").body())
                .contains("12 lezers", "Nederlands, Türkçe", "Fatima Aarab")
                .contains("/beheer/teksten/wording.words.consultation")
                .doesNotContain("Türkçe: 5");
        assertThat(get("/beheer/woorden/bestaatniet").statusCode()).isEqualTo(404);
    }

    @Test
    void theSecondEditorSeesWhatTheFirstDecided() throws Exception {
        String path = "/beheer/woorden/toegankelijkheid";
        Map<String, String> first =
                Map.of("besluit", "REVISED", "advies", "Voor iedereen", "gezien", "1");
        assertThat(send(path, path + "/besluit", first).statusCode()).isEqualTo(302);
        Map<String, String> second =
                Map.of("besluit", "SET_ASIDE", "advies", "Mijn advies", "gezien", "1");
        assertThat(send(path, path + "/besluit", second).body())
                .contains("Iemand anders besliste net", "Voor iedereen", "Mijn advies");
        Map<String, String> empty = Map.of("besluit", "x", "advies", "", "gezien", "2");
        assertThat(send(path, path + "/besluit", empty).body())
                .contains("nog 2 dingen mis", "#besluit\"", "#advies");
    }

    @Test
    void aRevisedTextIsOnThePagesAtOnceAndAFaultyOneIsNot() throws Exception {
        String path = "/beheer/teksten/shared.foot.accessibility";
        Map<String, String> text =
                Map.of("taal", "nl", "gezien", "0", "tekst", "Voor iedereen <b>");
        assertThat(send(path, path, text).statusCode()).isEqualTo(302);
        assertThat(get("/hulp").body()).contains("Voor iedereen &lt;b&gt;");
        Map<String, String> faulty = Map.of("taal", "nl", "gezien", "1", "tekst", "Voor {0}");
        assertThat(send(path, path, faulty).body())
                .contains("dezelfde nummers", "Voor {0}</textarea>");
        assertThat(get("/beheer/vertalingen").body()).contains(path + "?taal=pl");
        assertThat(send(path, path + "/terug", Map.of("taal", "nl", "gezien", "1")).statusCode())
                .isEqualTo(302);
        assertThat(get("/hulp").body()).doesNotContain("Voor iedereen &lt;b&gt;");
        assertThat(get("/beheer/teksten/shared.language.name").statusCode()).isEqualTo(404);
    }

    @Test
    void aTestWithReadersKeepsNumbersOnly() throws Exception {
        assertThat(get("/beheer/begrip").body()).contains("5 van 14", "13 van 14", "Hint:");
        Map<String, String> wrong =
                Map.of(
                        "wat",
                        "",
                        "vraag",
                        "Wat nu?",
                        "dag",
                        "3000-01-01",
                        "lezers",
                        "5",
                        "wisten",
                        "6");
        assertThat(send("/beheer/begrip", "/beheer/begrip", wrong).body())
                .contains("nog 3 dingen mis", "#wat", "#dag", "#wisten", "value=\"Wat nu?\"");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return answer(HttpRequest.newBuilder(address(path)));
    }

    /// Opens a page and sends a form from there.
    private HttpResponse<String> send(String from, String to, Map<String, String> fields)
            throws Exception {
        HttpResponse<String> form = get(from);
        String cookie = form.headers().firstValue("Set-Cookie").orElseThrow();
        String guard =
                Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
                        .matcher(form.body())
                        .results()
                        .map(found -> found.group(1))
                        .findFirst()
                        .orElseThrow();
        String body =
                fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return answer(
                HttpRequest.newBuilder(address(to))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Cookie", cookie.substring(0, cookie.indexOf(';')))
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        body + "&_csrf=" + encoded(guard))));
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static HttpResponse<String> answer(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(
                request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
