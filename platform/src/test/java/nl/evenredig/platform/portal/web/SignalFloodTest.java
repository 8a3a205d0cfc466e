// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.evenredig.platform.portal.Signals;
import nl.evenredig.platform.shared.Secret;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;

/// Whoever sends ten thousand signals at once slows down themselves, and nobody else.
@Tag("slow")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"evenredig.limit.proxies=1", "evenredig.limit.forms=1000000"})
final class SignalFloodTest {
    private static final String FORM = "/signalen/nieuw";
    private static final int FLOOD = 10_000;
    private static final int BUSY = 429;
    private static final Pattern HIDDEN =
            Pattern.compile("name=\"(geheim|zegel|_csrf)\" value=\"([^\"]*)\"");

    @Autowired private Environment environment;
    @Autowired private Signals signals;

    @Test
    void aSourceThatFloodsIsSlowedAndAnotherIsHeard() throws Exception {
        try (ExecutorService hands = Executors.newFixedThreadPool(8);
                HttpClient client =
                        HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            Map<String, String> fields = hidden(client);
            List<Future<Integer>> flood =
                    IntStream.range(0, FLOOD)
                            .mapToObj(_ -> hands.submit(() -> floods(client, fields)))
                            .toList();
            assertThat(flood.get(FLOOD / 2).get()).isEqualTo(BUSY);
            String secret = Secret.fresh().text();
            assertThat(send(client, with(fields, secret), "198.51.100.9")).isEqualTo(302);
            assertThat(signals.find(new Secret(secret))).isPresent();
            assertThat(flood.getLast().state())
                    .as("the flood went on")
                    .isNotEqualTo(Future.State.SUCCESS);
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> one : flood) {
                answers.add(one.get());
            }
            assertThat(answers).filteredOn(status -> status == 302).hasSizeBetween(30, 40);
            assertThat(answers).filteredOn(status -> status == BUSY).hasSizeGreaterThan(9900);
        }
    }

    private int floods(HttpClient client, Map<String, String> fields) throws Exception {
        return send(client, with(fields, Secret.fresh().text()), "203.0.113.7");
    }

    private static Map<String, String> with(Map<String, String> fields, String secret) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("geheim", secret);
        return all;
    }

    private Map<String, String> hidden(HttpClient client) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address()).build();
        String page = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        Map<String, String> fields = new HashMap<>();
        HIDDEN.matcher(page)
                .results()
                .forEach(found -> fields.putIfAbsent(found.group(1), found.group(2)));
        fields.put("verhaal", "Vloed");
        return fields;
    }

    private int send(HttpClient client, Map<String, String> fields, String source)
            throws Exception {
        String form =
                fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        HttpRequest request =
                HttpRequest.newBuilder(address())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("X-Forwarded-For", source)
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private URI address() {
        String port = environment.getRequiredProperty("local.server.port");
        return URI.create("http://localhost:" + port + FORM);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
