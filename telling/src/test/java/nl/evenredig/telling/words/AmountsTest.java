// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.evenredig.exact.Money;
import nl.evenredig.exact.Ratio;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {
    private final Amounts dutch = Amounts.in(Locale.of("nl"));
    private final Amounts english = Amounts.in(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    7670000   | EUR | €_76.700     | €76,700
                    1250      | EUR | €_12,50      | €12.50
                    0         | EUR | €_0          | €0
                    -123456   | EUR | −€_1.234,56  | −€1,234.56
                    99507900  | PLN | zł_995.079   | PLN_995,079
                    100000000 | CHF | CHF_1.000.000| CHF_1,000,000
                    5000      | USD | $_50         | $50
                    5005      | XXX | 50,05        | 50.05
                    """)
    void moneyIsWrittenAsPeopleDo(long cents, String currency, String nl, String en) {
        Money money = new Money(cents, currency);
        assertThat(dutch.say(money).replace('\u00a0', '_')).isEqualTo(nl);
        assertThat(english.say(money).replace('\u00a0', '_')).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    7670000  | EUR | €76.700 | 76_700_€
                    123456   | EUR | €1.234,56 | 1234,56_€
                    99507900 | PLN | PLN_995.079 | 995_079_zł
                    """)
    void otherLanguagesWriteItTheirWay(long cents, String currency, String turkish, String polish) {
        Money money = new Money(cents, currency);
        assertThat(said("tr", money)).isEqualTo(turkish);
        assertThat(said("pl", money)).isEqualTo(polish);
        assertThat(said("ar", money)).isEqualTo(said("en", money));
    }

    private static String said(String language, Money money) {
        return Amounts.in(Locale.of(language)).say(money).replace('\u00a0', '_');
    }

    @ParameterizedTest
    @CsvSource({"7200, 43, €167", "1000, 21, €47.62", "500, 1, €500", "1, 1000, €0"})
    void fractionsShowCentsOnlyWhenSmall(long units, long by, String told) {
        assertThat(english.about(Ratio.of(units * 100, by), "EUR")).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "1199999, '€11,999', €0.01",
        "1199960, '€11,999', €0.40",
        "1168010, '€11,680', €320",
        "1100049, '€11,000', '€1,000'"
    })
    void whatWasHadIsNeverSaidToBeEnough(long had, String toldHad, String toldLacked) {
        Money cost = new Money(1200000, "EUR");
        Ratio lacked = Ratio.of(cost.cents() - had);
        assertThat(english.had(Ratio.of(had), cost)).isEqualTo(toldHad);
        assertThat(english.lacked(lacked, "EUR")).isEqualTo(toldLacked);
    }
}
