// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever somebody types, what is kept can be read, says nothing unseen and does not turn the words around it.
class WordingLaw {
    private static final int[] LETTERS = {
        'a', 'é', ' ', '\n', '\r', '\t', 0, 7, 0x202E, 0x2066, 0x2069, 0xE000, 0x627, 0x1F600, '<',
        '&', 0x1200
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void onlyWhatCanBeSeenIsKept(long seed) {
        Random chance = new Random(seed);
        for (int i = 0; i < 200; i++) {
            StringBuilder typed = new StringBuilder("x");
            for (int letter = 0; letter < 60; letter++) {
                typed.appendCodePoint(LETTERS[chance.nextInt(LETTERS.length)]);
            }
            Wording kept = Wording.dutch(typed.toString(), typed.toString());
            assertThat(kept.title()).doesNotContain("\n").isEqualTo(kept.title().strip());
            assertThat(kept.text() + kept.title())
                    .matches("(?s)[^\\p{Cc}\\p{Co}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n]]*");
            assertThat(Wording.dutch(kept.title(), kept.text())).isEqualTo(kept);
        }
    }

    @Test
    void everyScriptAndMarkUpStayAsTheyWere() {
        Wording kept = Wording.dutch("<b>ሰላም</b> & سلام 😀", "a\r\nb\n\n\n\nc");
        assertThat(kept.title()).isEqualTo("<b>ሰላም</b> & سلام 😀");
        assertThat(kept.text()).isEqualTo("a\nb\n\nc");
    }

    @Test
    void nothingOrTooMuchIsRefused() {
        assertThatThrownBy(() -> Wording.dutch(" \u202E ", "\n")).hasMessageContaining("Wording");
        String long1 = "a".repeat(Wording.TEXT + 1);
        assertThatThrownBy(() -> Wording.dutch("", long1)).hasMessageContaining("4001");
    }

    @Test
    void whatHasNoTitleIsNamedByHowItBegins() {
        String text =
                "Wij wachten al een half jaar op antwoord en niemand belt ons ooit terug. "
                        .repeat(3);
        assertThat(Wording.dutch("", text).headline()).endsWith("…").hasSizeLessThan(82);
        String faces = "😀".repeat(60);
        assertThat(Wording.dutch("", faces).headline().chars().filter(c -> c == '?')).isEmpty();
        assertThat(Wording.dutch("", faces).headline()).matches("(😀)+…");
    }
}
