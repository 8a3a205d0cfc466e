// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The same word is one word, however it was typed; what is no word is not kept.
class WordTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Spreekuur|spreekuur",
                "  ‘spreekuur’. |spreekuur",
                "Gelijke   delen|gelijke delen",
                "zo'n|zo'n",
                "Café-bezoek,|café-bezoek",
                "(البلدية)|البلدية"
            })
    void itIsReadWithoutWhatStandsAroundIt(String typed, String word) {
        assertThat(Word.read(typed, Locale.ROOT)).map(Word::text).hasValue(word);
    }

    @Test
    void capitalsBecomeSmallAsTheLanguageDoes() {
        assertThat(Word.read("IRMAK", Locale.forLanguageTag("tr")))
                .map(Word::text)
                .hasValue("ırmak");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a",
                "12345",
                "zaak2026",
                "06 12345678",
                "een zin is te veel voor ons",
                "naam@voorbeeld.nl",
                "<script>x",
                "lang-lang-lang-lang-lang-lang-lang-lang-lang"
            })
    void whatIsNoWordIsNotKept(String typed) {
        assertThat(Word.read(typed, Locale.ROOT)).isEqualTo(Optional.empty());
    }

    @Test
    void nothingElseCanBeMadeAWord() {
        assertThatThrownBy(() -> new Word("31 12")).hasMessageContaining("text=31 12");
    }
}
