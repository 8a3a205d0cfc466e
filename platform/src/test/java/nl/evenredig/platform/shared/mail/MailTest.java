// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.evenredig.platform.journey.InTown;
import nl.evenredig.platform.journey.Received;
import nl.evenredig.platform.journey.RunningTown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.transaction.support.TransactionOperations;

/// What the town writes arrives, in the reader's language, and only when what it tells about holds.
@ExtendWith(InTown.class)
final class MailTest {
    @Test
    void aLetterArrivesInPlainWordsAndWithMarkUp(RunningTown town) {
        town.part(Post.class)
                .send(
                        Dispatch.of(letter("hodan@example.org", "nl"))
                                .unsubscribedAt("http://localhost:8080/stop/1"));
        Received received = town.mail().next("hodan@example.org");
        assertThat(received.subject()).isEqualTo("Uw vraag kreeg antwoord");
        assertThat(received.text())
                .startsWith("Hallo,\n\nWij zochten <het> uit.")
                .contains("Lees het antwoord:\nhttp://localhost:8080/vraag/1?a=1&b=2\n")
                .contains("Gemeente Havermonde", "0999 55 01 23", "http://localhost:8080/stop/1");
        assertThat(received.html())
                .contains("<html lang=\"nl\" dir=\"ltr\">")
                .contains("Wij zochten &lt;het&gt; uit.")
                .contains("href=\"http://localhost:8080/vraag/1?a=1&amp;b=2\"");
        assertThat(received.link()).isEqualTo("http://localhost:8080/vraag/1?a=1&b=2");
        assertThat(received.header("List-Unsubscribe")).isEqualTo("<http://localhost:8080/stop/1>");
        assertThat(received.header("List-Unsubscribe-Post"))
                .isEqualTo("List-Unsubscribe=One-Click");
        assertThat(received.header("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(received.header("From")).contains("Gemeente Havermonde");
    }

    @Test
    void anArabicLetterReadsFromRightToLeft(RunningTown town) {
        town.part(Post.class).send(letter("samira@example.org", "ar"));
        Received received = town.mail().next("samira@example.org");
        assertThat(received.html())
                .contains("<html lang=\"ar\" dir=\"rtl\">")
                .contains("<bdi lang=\"nl\">Havermonde</bdi>");
        assertThat(received.header("Content-Language")).isEqualTo("ar");
        assertThat(received.header("List-Unsubscribe")).isEmpty();
        assertThat(received.header("List-Unsubscribe-Post")).isEmpty();
    }

    @Test
    void aLetterAboutSomethingThatWasUndoneIsNotSent(RunningTown town) {
        Post post = town.part(Post.class);
        town.part(TransactionOperations.class)
                .executeWithoutResult(undone -> {
                    post.send(letter("undone@example.org", "nl"));
                    undone.setRollbackOnly();
                });
        post.send(letter("after@example.org", "nl"));
        town.mail().next("after@example.org");
        assertThat(town.mail().to("undone@example.org")).isEmpty();
    }

    private static Letter letter(String address, String language) {
        return new Letter(
                "test.letter",
                address,
                Locale.forLanguageTag(language),
                "Uw vraag kreeg antwoord",
                List.of("Wij zochten <het> uit."),
                Optional.of(
                        new Letter.Action(
                                "Lees het antwoord", "http://localhost:8080/vraag/1?a=1&b=2")));
    }
}
