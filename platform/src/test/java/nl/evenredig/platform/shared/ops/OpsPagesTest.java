// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.evenredig.platform.Platform;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.access.Actors;
import nl.evenredig.platform.shared.access.Role;
import nl.evenredig.platform.shared.retention.Retention;
import nl.evenredig.telling.chain.ChainCheck;
import nl.evenredig.telling.chain.ChainReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// What an administrator sees of a running town, what it measures, and how it slows somebody down.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class OpsPagesTest {
    private static final Pattern GUARD = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String ADMINISTRATOR = "account:" + UUID.randomUUID();

    private final HttpClient client = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext town = start();

    /// Everyone who asks is the administrator.
    static class Signed {
        @Bean
        @Primary
        Actors everyone() {
            Actor actor = new Actor(ADMINISTRATOR, "Nadia Proef", Set.of(Role.ADMINISTRATOR), true);
            return () -> actor;
        }
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Platform.class, Signed.class)
                .run(
                        "--server.port=0",
                        "--management.server.port=0",
                        "--evenredig.limit.forms=20",
                        "--evenredig.limit.proxies=1",
                        "--evenredig.audit.node=node-7");
    }

    @AfterAll
    void stop() {
        client.close();
        town.close();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send("local.server.port", path, HttpRequest.newBuilder());
    }

    private HttpResponse<String> metrics(String path) throws IOException, InterruptedException {
        return send("local.management.port", path, HttpRequest.newBuilder());
    }

    /// A form of ours, sent through a proxy of ours.
    private HttpResponse<String> post(String path, String from)
            throws IOException, InterruptedException {
        HttpResponse<String> form = get("/proef/onderdelen");
        String cookie = form.headers().firstValue("Set-Cookie").orElseThrow();
        String guard =
                GUARD.matcher(form.body())
                        .results()
                        .map(found -> found.group(1))
                        .findFirst()
                        .orElseThrow();
        return send(
                "local.server.port",
                path,
                HttpRequest.newBuilder()
                        .header("X-Forwarded-For", from)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Cookie", cookie.substring(0, cookie.indexOf(';')))
                        .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + guard)));
    }

    private HttpResponse<String> send(String port, String path, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        String number = Objects.requireNonNull(town.getEnvironment().getProperty(port));
        URI address = URI.create("http://localhost:" + number + path);
        return client.send(request.uri(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void whoReadsTheAuditLogStandsInIt() throws Exception {
        assertThat(get("/beheer/audit").statusCode()).isEqualTo(200);
        String body = get("/en/beheer/audit?wat=audit.read&vanaf=2026-01-01").body();
        assertThat(body)
                .contains("audit.read", ADMINISTRATOR, "web node-7", "The seal of line")
                .doesNotContain("127.0.0.1");
        assertThat(get("/beheer/audit?vanaf=gisteren&tot=x&blad=veel&wat=%3Cb%3E").body())
                .contains("Er gaan nog 2 dingen mis", "value=\"gisteren\"")
                .doesNotContain("<b>");
        assertThat(get("/beheer/audit?tot=2020-01-01").body()).contains("geen regels");
    }

    @Test
    void theExportIsAChainThatHolds() throws Exception {
        HttpResponse<String> file = get("/beheer/audit/keten");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("audit.jsonl");
        assertThat(ChainReader.check(new StringReader(file.body()), ""))
                .isInstanceOfSatisfying(
                        ChainCheck.Whole.class, whole -> assertThat(whole.lines()).isPositive());
        assertThat(file.body()).contains("audit.exported");
        List<String> rows = get("/beheer/audit/tabel").body().lines().toList();
        assertThat(rows.getFirst()).startsWith("number,time,actor,action");
        assertThat(rows.getLast()).contains("audit.exported,file:audit.csv,DONE,web,node-7");
    }

    @Test
    void everyoneReadsTheTermsAndOfficialsWhatWasDestroyed() throws Exception {
        for (String language : List.of("", "/en", "/tr", "/pl", "/ar")) {
            HttpResponse<String> terms = get(language + "/bewaartermijnen");
            assertThat(terms.statusCode()).isEqualTo(200);
        }
        assertThat(get("/bewaartermijnen").body())
                .contains("1 dag", "Uw adres op internet bewaren wij niet.");
        town.getBean(Retention.class).destroy();
        assertThat(get("/beheer/bewaren").body()).contains("Bewaren en vernietigen");
    }

    @Test
    void aFloodOfFormsIsSlowedInTheReadersLanguageAndOthersGoOn() throws Exception {
        HttpResponse<String> answer = post("/en/hulp", "198.51.100.1");
        for (int i = 0; i < 30; i++) {
            answer = post("/en/hulp", "198.51.100.1");
        }
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("lang=\"en\"", "Please wait a moment");
        assertThat(Long.parseLong(answer.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1L, 600L);
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        // The form was taken; the page it was sent to only reads.
        assertThat(post("/hulp", "198.51.100.2").statusCode()).isEqualTo(405);
        assertThat(get("/hulp").statusCode()).isEqualTo(200);
    }

    /// Only templates of addresses, never what somebody put in one.
    @Test
    void whatIsMeasuredTellsNothingAboutAnybody() throws Exception {
        String secret = "geheim-0123456789abcdef";
        get("/rondes/" + secret);
        get("/" + secret + "?code=" + secret + "&mail=selam@example.org");
        get("/rondes/assen-2024?stem=" + secret);
        post("/" + secret, "198.51.100.3");
        send(
                "local.server.port",
                "/hulp",
                HttpRequest.newBuilder().method("GEHEIM", HttpRequest.BodyPublishers.noBody()));
        HttpResponse<String> answer = metrics("/actuator/prometheus");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("http_server_requests_seconds_count", "uri=\"/rondes/{slug}\"", "jvm_")
                .doesNotContain(
                        secret,
                        "example.org",
                        "assen-2024",
                        "198.51.100",
                        "127.0.0.1",
                        "Nadia",
                        "GEHEIM",
                        ADMINISTRATOR);
    }

    @Test
    void healthKnowsTheDatabaseAndStandsOnItsOwnPort() throws Exception {
        assertThat(metrics("/actuator/health").body()).contains("UP").doesNotContain("postgres");
        assertThat(metrics("/actuator/env").statusCode()).isBetween(403, 404);
        assertThat(get("/actuator/health").statusCode()).isBetween(403, 404);
        assertThat(get("/actuator/prometheus").statusCode()).isBetween(403, 404);
        assertThat(get("/gezond").body()).isEqualTo("ok");
    }
}
