// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A download opens in a spreadsheet, and nothing in it runs there.
class CsvTest {
    @Test
    void aSpreadsheetReadsEveryLetterAndEveryCell() {
        Csv csv =
                new Csv(List.of("Naam", "Aantal"), List.of(List.of("Café; \"De Hoek\"", "-12,5")));
        assertThat(csv.text())
                .isEqualTo("\uFEFFNaam;Aantal\r\n\"Café; \"\"De Hoek\"\"\";-12,5\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+31 6 1234",
                "-1+1",
                "@SUM(A1)",
                " =1",
                "\t=1",
                "\rx",
                "\n=1",
                "＝1+1",
                "|calc",
                "%0A",
                "=HYPERLINK(\"http://x\")",
                "-cmd|' /C calc'!A0",
                "\u00A0=1"
            })
    void nothingIsTakenForAFormula(String cell) {
        Csv csv = new Csv(List.of("Naam"), List.of(List.of(cell)));
        String body = csv.text().substring("\uFEFFNaam\r\n".length());
        assertThat(body.startsWith("'") || body.startsWith("\"'")).as(body).isTrue();
    }

    @Test
    void aRowThatDoesNotFitIsAFaultOfOurs() {
        assertThatThrownBy(() -> new Csv(List.of("A"), List.of(List.of("1", "2"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
