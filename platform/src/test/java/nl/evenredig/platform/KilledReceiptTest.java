// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.evenredig.platform.journey.Mailbox;
import nl.evenredig.platform.journey.Received;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A town that is killed between taking a signal in and sending its receipt sends it when it opens again, once.
@Tag("slow")
final class KilledReceiptTest {
    private static final String FORM = "/signalen/nieuw";
    private static final String ADDRESS = "samira@voorbeeld.nl";
    private static final Pattern HIDDEN =
            Pattern.compile("name=\"(geheim|zegel|_csrf)\" value=\"([^\"]*)\"");

    @TempDir private Path folder;

    @Test
    void theReceiptComesOnceWhenTheTownOpensAgain() throws Exception {
        Path home = folder.resolve("town");
        TownProcess killed =
                TownProcess.start(
                        home,
                        Map.of(),
                        "--evenredig.open.least=0s",
                        "--evenredig.mail.leaves-demo=true");
        String place = say(killed);
        killed.kill();
        try (Mailbox mail = new Mailbox();
                TownProcess again = TownProcess.start(home, Map.of(), mail.settings())) {
            Received receipt = mail.next(ADDRESS);
            assertThat(receipt.text()).contains(place);
            Awaitility.await("no second receipt")
                    .during(Duration.ofSeconds(4))
                    .atMost(Duration.ofSeconds(10))
                    .until(() -> mail.to(ADDRESS).size() == 1);
            assertThat(again.pulse()).isEqualTo("ok");
        }
    }

    /// Sends a signal that asks for mail.
    ///
    /// @return where its sender is led
    private static String say(TownProcess town) throws Exception {
        try (HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            HttpRequest page = HttpRequest.newBuilder(town.address(FORM)).build();
            String form = client.send(page, HttpResponse.BodyHandlers.ofString()).body();
            Map<String, String> fields = new HashMap<>();
            HIDDEN.matcher(form)
                    .results()
                    .forEach(found -> fields.putIfAbsent(found.group(1), found.group(2)));
            fields.put("verhaal", "Stroomstoring");
            fields.put("terug", "MAIL");
            fields.put("mail", ADDRESS);
            HttpRequest sent =
                    HttpRequest.newBuilder(town.address(FORM))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(encoded(fields)))
                            .build();
            HttpResponse<String> answer = client.send(sent, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(302);
            String location = answer.headers().firstValue("Location").orElseThrow();
            return location.replaceFirst("^https?://[^/]+", "").replace("/verzonden", "");
        }
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field ->
                        field.getKey()
                                + "="
                                + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
