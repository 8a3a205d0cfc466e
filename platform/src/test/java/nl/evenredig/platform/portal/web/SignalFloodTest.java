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
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.evenredig.platform.portal.Signals;
import nl.evenredig.platform.shared.Secret;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;

/// Whoever sends thousands of signals slows down themselves, and nobody else.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"evenredig.limit.proxies=1", "evenredig.limit.forms=1000000"})
final class SignalFloodTest {
    private static final String FORM = "/signalen/nieuw";
    private static final int FLOOD = 300;
    private static final int BUSY = 429;
    private static final Pattern HIDDEN =
            Pattern.compile("name=\"(geheim|zegel|_csrf)\" value=\"([^\"]*)\"");

    @Autowired private Environment environment;
    @Autowired private Signals signals;

    @Test
    void aSourceThatFloodsIsSlowedAndAnotherIsHeard() throws Exception {
        try (HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            Map<String, String> fields = hidden(client);
            int taken = 0;
            int refused = 0;
            for (int i = 0; i < FLOOD; i++) {
                fields.put("geheim", Secret.fresh().text());
                int status = send(client, fields, "203.0.113.7").statusCode();
                taken += status == 302 ? 1 : 0;
                refused += status == BUSY ? 1 : 0;
            }
            assertThat(taken).isBetween(30, 40);
            assertThat(refused).isGreaterThan(FLOOD - 80);
            String secret = Secret.fresh().text();
            fields.put("geheim", secret);
            assertThat(send(client, fields, "198.51.100.9").statusCode()).isEqualTo(302);
            assertThat(signals.find(new Secret(secret))).isPresent();
        }
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

    private HttpResponse<String> send(HttpClient client, Map<String, String> fields, String source)
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
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private URI address() {
        String port = environment.getRequiredProperty("local.server.port");
        return URI.create("http://localhost:" + port + FORM);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
