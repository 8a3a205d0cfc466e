// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Short sentences of the kind that people send are recognised; of a few letters nothing is said.
final class LinguistTest {
    private static final Path SENTENCES = Path.of("src/test/resources/portal/zinnen.csv");

    private final Linguist linguist = new Linguist();

    /// Measured when the library was chosen: all 55. The floor leaves room for another version of it.
    @Test
    void nearlyEveryShortSentenceInElevenLanguagesIsRecognised() throws IOException {
        List<String> wrong = new ArrayList<>();
        int all = 0;
        try (var csv = CsvReader.builder().ofNamedCsvRecord(SENTENCES)) {
            for (NamedCsvRecord row : csv) {
                all++;
                Guess guess = linguist.guess(row.getField("zin"));
                if (!guess.language().equals(row.getField("taal"))) {
                    wrong.add(row.getField("zin") + " > " + guess);
                }
                assertThat(guess.certainty()).isBetween(0.0, 1.0);
            }
        }
        assertThat(all).isEqualTo(55);
        assertThat(wrong).hasSizeLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ok", "hallo", "0612345678", "??? !!! 123 456", "asdf qwer zxcv"})
    void ofNearlyNothingNothingIsSaid(String words) {
        assertThat(linguist.guess(words).isMade()).isFalse();
    }

    @Test
    void amharicIsNotTakenForTigrinya() {
        assertThat(linguist.guess("አንድ ጥያቄ አለኝ። ደብዳቤው አልገባኝም።").language()).isEqualTo("am");
    }
}
