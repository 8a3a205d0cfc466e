// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.evenredig.exact.Money;
import org.junit.jupiter.api.Test;

class TextsTest {
    private final Languages languages = new Languages(new Translations());
    private final Texts dutch = texts("");
    private final Texts english = texts("/en");
    private final Texts turkish = texts("/tr");
    private final Texts polish = texts("/pl");
    private final Texts arabic = texts("/ar");

    private Texts texts(String prefix) {
        return languages.all().stream()
                .filter(language -> language.prefix().equals(prefix))
                .map(languages::texts)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void dutchComesFirst() {
        assertThat(languages.first().tag()).isEqualTo("nl");
        assertThat(languages.all())
                .extracting(Language::tag)
                .containsExactly("nl", "en", "tr", "pl", "ar");
        assertThat(languages.all())
                .filteredOn(Language::isTurned)
                .extracting(Language::tag)
                .containsExactly("ar");
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
    void everyLanguageWritesWesternFigures() {
        assertThat(arabic.number(84_600)).isEqualTo("84,600");
        assertThat(arabic.say("rounds.result.of", 79, 1084)).isEqualTo("79 من 1,084");
        assertThat(turkish.number(84_600)).isEqualTo("84.600");
        assertThat(polish.number(84_600)).isEqualTo("84\u00a0600");
        assertThat(polish.money(new Money(8_460_000, "EUR"))).isEqualTo("84\u00a0600\u00a0€");
    }

    @Test
    void everyLanguageCountsAsItDoes() {
        assertThat(votes(polish))
                .containsExactly(
                        "1 głos", "2 głosy", "5 głosów", "12 głosów", "22 głosy", "100 głosów");
        assertThat(votes(arabic))
                .containsExactly("صوت واحد", "صوتان", "5 أصوات", "12 صوتًا", "22 صوتًا", "100 صوت");
        assertThat(votes(turkish))
                .containsExactly("1 oy", "2 oy", "5 oy", "12 oy", "22 oy", "100 oy");
    }

    private static List<String> votes(Texts texts) {
        return IntStream.of(1, 2, 5, 12, 22, 100)
                .mapToObj(votes -> texts.say("rounds.plan.facts", "x", votes))
                .map(text -> text.substring(text.indexOf('·') + 2))
                .toList();
    }

    @Test
    void daysAreWrittenInFull() {
        LocalDate day = LocalDate.of(2026, 11, 24);
        assertThat(dutch.day(day)).isEqualTo("dinsdag 24 november 2026");
        assertThat(english.date(day)).isEqualTo("24 November 2026");
        assertThat(turkish.day(day)).isEqualTo("Salı 24 Kasım 2026");
        assertThat(polish.day(day)).isEqualTo("wtorek 24 listopada 2026");
        assertThat(arabic.day(day)).isEqualTo("الثلاثاء 24 نوفمبر 2026");
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
    void aNameKeepsItsOwnDirectionInASentenceThatReadsFromRightToLeft() {
        assertThat(arabic.say("shared.municipality", "Havermonde"))
                .isEqualTo("بلدية \u2068Havermonde\u2069");
        assertThat(polish.say("shared.municipality", "Havermonde")).isEqualTo("Gmina Havermonde");
    }
}
