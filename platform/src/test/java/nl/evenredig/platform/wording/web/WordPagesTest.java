// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.evenredig.platform.journey.InTown;
import nl.evenredig.platform.journey.RunningTown;
import nl.evenredig.platform.wording.MarkedWords;
import nl.evenredig.platform.wording.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Anyone can say which word they do not understand, from any page, without JavaScript and without an account.
@ExtendWith(InTown.class)
class WordPagesTest {
    @Test
    void everyPageLeadsToTheFormAndBack(RunningTown town) throws Exception {
        assertThat(town.get("/tr/wijken").body()).contains("href=\"/tr/woord?pagina=/wijken\"");
        HttpResponse<String> thanks = mark(town, "/tr/woord", "/wijken", "Semt");
        assertThat(thanks.statusCode()).isEqualTo(200);
        assertThat(thanks.body()).contains("href=\"/tr/wijken\"", "<bdi lang=\"nl\">Wijk</bdi>");
        assertThat(readers(town, "semt")).isEqualTo(1);
    }

    @Test
    void whoSendsItTwiceCountsOnce(RunningTown town) throws Exception {
        mark(town, "/woord", "/hulp", "Bestemmingsplan");
        mark(town, "/woord", "/wijken", "bestemmingsplan.");
        assertThat(readers(town, "bestemmingsplan")).isEqualTo(1);
    }

    @Test
    void whatIsNoWordComesBackWithWhatWasTyped(RunningTown town) throws Exception {
        HttpResponse<String> answer = mark(town, "/woord", "/hulp", "06 1234 \"x");
        assertThat(answer.body())
                .contains("href=\"#woord\"", "Typ één woord", "value=\"06 1234 &#34;x\"");
    }

    @Test
    void aCodeInAnAddressGoesNoFurther(RunningTown town) throws Exception {
        String form = town.get("/woord?pagina=/mijn/0a1b2c3d4e5f60718293a4b5").body();
        assertThat(form).contains("value=\"/mijn\"").doesNotContain("0a1b2c3d");
    }

    @Test
    void strangersDoNotSeeWhatEditorsSee(RunningTown town) throws Exception {
        HttpResponse<String> answer = town.get("/beheer/woorden");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("/inloggen");
    }

    private static int readers(RunningTown town, String word) {
        return town.part(MarkedWords.class)
                .find(Word.read(word, Locale.ROOT).orElseThrow())
                .orElseThrow()
                .readers();
    }

    private static HttpResponse<String> mark(
            RunningTown town, String address, String about, String word) throws Exception {
        HttpResponse<String> form = town.get(address + "?pagina=" + about);
        String cookie = form.headers().firstValue("Set-Cookie").orElseThrow();
        String guard =
                Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
                        .matcher(form.body())
                        .results()
                        .map(found -> found.group(1))
                        .findFirst()
                        .orElseThrow();
        String body =
                "_csrf=%s&pagina=%s&woord=%s"
                        .formatted(guard, about, URLEncoder.encode(word, StandardCharsets.UTF_8));
        return town.send(
                HttpRequest.newBuilder(URI.create(town.address(address)))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Cookie", cookie.substring(0, cookie.indexOf(';')))
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }
}
