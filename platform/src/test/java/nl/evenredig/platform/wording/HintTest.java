// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What is counted about a text is counted right.
class HintTest {
    @Test
    void sentencesAndLongWordsAreCounted() {
        Hint hint =
                Hint.of(
                        "Kom langs. De ondersteuningsmogelijkheden staan op artikel 1.2 van de lijst!");
        assertThat(hint.sentences()).isEqualTo(2);
        assertThat(hint.longest()).isEqualTo(10);
        assertThat(hint.longWords()).containsExactly("ondersteuningsmogelijkheden");
        assertThat(hint.isHard()).isTrue();
    }

    @Test
    void nothingIsNotHard() {
        assertThat(Hint.of("")).isEqualTo(new Hint(0, 0, java.util.List.of()));
        assertThat(Hint.of("Kom langs.").isHard()).isFalse();
    }
}
