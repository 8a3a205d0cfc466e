// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import nl.evenredig.platform.journey.InTown;
import nl.evenredig.platform.journey.RunningTown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What any browser gets to hear, whatever it asks.
@ExtendWith(InTown.class)
class AnswersTest {
    private static final Pattern STYLE = Pattern.compile("href=\"(/static/[^\"]+base\\.css)\"");

    @ParameterizedTest
    @ValueSource(strings = {"/", "/en", "/hulp", "/bestaat-niet", "/ar/wijken"})
    void everyPageIsGuarded(String path, RunningTown town) throws Exception {
        HttpResponse<String> answer = town.get(path);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().map())
                .containsKeys(
                        "x-content-type-options",
                        "referrer-policy",
                        "permissions-policy",
                        "cross-origin-opener-policy")
                .doesNotContainKey("set-cookie");
    }

    @Test
    void aTransportWithASecretIsRemembered(RunningTown town) throws Exception {
        HttpResponse<String> answer =
                town.send(
                        HttpRequest.newBuilder(URI.create(town.address("/hulp")))
                                .header("X-Forwarded-Proto", "https"));
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "/bestaat-niet,404,nl",
        "/hulp/,404,nl",
        "/en/,404,en",
        "/en/help,404,en",
        "/nl,404,nl",
        "/en/nergens,404,en",
        "/ar/nergens,404,ar",
        "/hulp;x=1,400,nl",
        "/static/css/base.css,404,nl",
        "/error,404,nl",
        "/proef/fout,500,nl",
        "/en/proef/fout,500,en",
        "/proef/sjabloon,500,nl",
        "/proef/getal?aantal=veel,400,nl",
        "/en/proef/getal,400,en"
    })
    void whatGoesWrongIsToldInTheReadersLanguage(
            String path, int status, String language, RunningTown town) throws Exception {
        HttpResponse<String> answer = town.get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body())
                .contains("lang=\"" + language + "\"", "<h1>")
                .doesNotContain("Exception", "secret", "at nl.evenredig", "Tomcat", "Whitelabel");
    }

    @Test
    void aFormFromElsewhereIsRefused(RunningTown town) throws Exception {
        HttpResponse<String> answer = town.post("/hulp", "a=1");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Er is niets bewaard.");
    }

    @Test
    void aFormOfOursIsTaken(RunningTown town) throws Exception {
        HttpResponse<String> form = town.get("/proef/onderdelen");
        assertThat(form.headers().firstValue("Cache-Control")).contains("no-store");
        String cookie = form.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).startsWith("formulier=").contains("HttpOnly", "SameSite=Strict");
        HttpResponse<String> answer =
                town.send(
                        HttpRequest.newBuilder(URI.create(town.address("/en/hulp")))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header("Cookie", cookie.substring(0, cookie.indexOf(';')))
                                .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + guard(form))));
        // The form came through; the page it was sent to only reads.
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body()).contains("You can only read this page.");
    }

    private static String guard(HttpResponse<String> form) {
        return Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
                .matcher(form.body())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPageTravelsCompressedAndIsAskedAgain(RunningTown town) throws Exception {
        HttpResponse<String> answer =
                town.send(
                        HttpRequest.newBuilder(URI.create(town.address("/")))
                                .header("Accept-Encoding", "gzip"));
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(answer.headers().firstValue("Content-Language")).contains("nl");
    }

    @Test
    void aStyleSheetIsKeptForAYear(RunningTown town) throws Exception {
        HttpResponse<String> answer = town.get(style(town));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
                .contains("max-age=31536000", "immutable");
    }

    private static String style(RunningTown town) throws IOException, InterruptedException {
        return STYLE.matcher(town.get("/").body())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }
}
