// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import java.time.LocalDate;
import nl.evenredig.exact.Money;
import org.junit.jupiter.api.Test;

class TextsTest {
    private final Languages languages = new Languages(true);
    private final Texts dutch = texts("");
    private final Texts english = texts("/en");
    private final Texts turned = texts("/ar-XB");

    private Texts texts(String prefix) {
        return languages.all().stream()
                .filter(language -> language.prefix().equals(prefix))
                .map(languages::texts)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void dutchComesFirstAndThePseudoLanguageOnlyWhenAskedFor() {
        assertThat(languages.first().tag()).isEqualTo("nl");
        assertThat(languages.all()).extracting(Language::tag).containsExactly("nl", "en", "ar-XB");
        assertThat(new Languages(false).all())
                .extracting(Language::tag)
                .containsExactly("nl", "en");
    }

    @Test
    void moneyIsWrittenAsTheLanguageWritesIt() {
        assertThat(dutch.money(new Money(7_670_000, "EUR"))).isEqualTo("€\u00a076.700");
        assertThat(dutch.money(new Money(4762, "EUR"))).isEqualTo("€\u00a047,62");
        assertThat(english.money(new Money(7_670_000, "EUR"))).isEqualTo("€76,700");
        assertThat(dutch.money(new Money(100_00, "PLN"))).isEqualTo("zł\u00a0100");
        assertThat(dutch.money(new Money(100_00, "XXX"))).isEqualTo("100");
    }

    @Test
    void daysAreWrittenInFull() {
        LocalDate day = LocalDate.of(2026, 11, 24);
        assertThat(dutch.day(day)).isEqualTo("dinsdag 24 november 2026");
        assertThat(english.date(day)).isEqualTo("24 November 2026");
    }

    @Test
    void aNameInASentenceIsMarkedAndEscaped() {
        StringOutput output = new StringOutput();
        dutch.phrase("shared.municipality", Name.dutch("A<b>&\"")).writeTo(output);
        assertThat(output).hasToString("Gemeente <bdi lang=\"nl\">A&lt;b&gt;&amp;\"</bdi>");
    }

    @Test
    void plainTextArgumentsAreEscapedToo() {
        StringOutput output = new StringOutput();
        dutch.phrase("shared.municipality", "<script>").writeTo(output);
        assertThat(output).hasToString("Gemeente &lt;script&gt;");
    }

    @Test
    void thePseudoLanguageTurnsLettersButNotNamesAndFigures() {
        assertThat(turned.say("shared.municipality", "Havermonde"))
                .doesNotContain("Gemeente")
                .contains("\u2068Havermonde\u2069");
        assertThat(turned.say("shared.foot.hours")).contains("17").doesNotContain("uur");
    }
}
