// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import nl.evenredig.platform.shared.web.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A form is read once, and everything that is wrong is said at once.
class FormTest {
    private static final LocalDate FIRST = LocalDate.of(2026, Month.JANUARY, 1);
    private static final LocalDate LAST = LocalDate.of(2026, Month.DECEMBER, 31);

    private enum Colour {
        RED,
        BLUE
    }

    private static Form sent(String... pairs) {
        Map<String, String[]> sent = new java.util.LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            sent.put(pairs[i], pairs[i + 1].split("\\|", -1));
        }
        return Form.of(sent, (key, arguments) -> key + Arrays.toString(arguments));
    }

    @Test
    void allFaultsAreSaidAtOnceAndWhatWasTypedStays() {
        Form form = sent("naam", " ", "mail", "samira@", "leeftijd", "oud", "dag", "31-2-2026");
        assertThat(form.ask("naam", "Naam").required().line(80)).isEmpty();
        assertThat(form.ask("mail", "E-mail").mail()).isEmpty();
        assertThat(form.ask("leeftijd", "Leeftijd").number(16, 120)).isEmpty();
        assertThat(form.ask("dag", "Dag").day(FIRST, LAST)).isEmpty();
        assertThat(form.faults())
                .containsExactly(
                        new Fault("naam", "form.missing[Naam]"),
                        new Fault("mail", "form.mail[E-mail]"),
                        new Fault("leeftijd", "form.number[Leeftijd, 16, 120]"),
                        new Fault("dag", "form.day[Dag]"));
        assertThat(form.value("mail")).isEqualTo("samira@");
        assertThat(form.explained("mail", true)).isEqualTo("mail-hint mail-fout");
    }

    @Test
    void whatMayStayEmptyIsNoFault() {
        Form form = sent();
        assertThat(form.ask("naam", "Naam").line(80)).isEmpty();
        assertThat(form.ask("mail", "E-mail").mail()).isEmpty();
        assertThat(form.ask("bedrag", "Bedrag").euros(1000)).isEmpty();
        assertThat(form.ask("kleur", "Kleur").choice(Colour.class)).isEmpty();
        assertThat(form.ask("akkoord", "Akkoord").ticked()).isFalse();
        assertThat(form.isFaulty()).isFalse();
    }

    @Test
    void theFirstFaultOfAFieldIsTheOneThatIsShown() {
        Form form = sent();
        form.ask("naam", "Naam").required().line(80);
        form.fault("naam", "Deze naam is al bezet.");
        assertThat(form.faults()).containsExactly(new Fault("naam", "form.missing[Naam]"));
    }

    @Test
    void lengthCountsCharactersAsPeopleDo() {
        Form form = sent("tekst", "😀😀😀");
        assertThat(form.ask("tekst", "Tekst").text(3)).isEqualTo("😀😀😀");
        assertThat(form.ask("tekst", "Tekst").text(1)).isEmpty();
        assertThat(form.faults()).containsExactly(new Fault("tekst", "form.long[Tekst, 2]"));
    }

    @Test
    void onlyWhatIsOfferedCanBeChosen() {
        Form form = sent("kleur", "RED", "wijken", "b|a|a", "anders", "GREEN", "meer", "a|z");
        assertThat(form.ask("kleur", "Kleur").choice(Colour.class)).contains(Colour.RED);
        assertThat(form.ask("wijken", "Wijken").choices(List.of("a", "b", "c")))
                .containsExactly("a", "b");
        assertThat(form.isFaulty()).isFalse();
        assertThat(form.ask("anders", "Anders").choice(Colour.class)).isEmpty();
        assertThat(form.ask("meer", "Meer").choices(List.of("a"))).isEmpty();
        assertThat(form.faults()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2400|240000",
                "2.400|240000",
                "€ 2.400,50|240050",
                "2400,5|240050",
                "2.40|240",
                "12,-|1200",
                "1 000 000|100000000",
                "٢٤٠٠|240000"
            })
    void amountsAreReadAsPeopleTypeThem(String typed, long cents) {
        Form form = sent("bedrag", typed);
        assertThat(form.ask("bedrag", "Bedrag").euros(Long.MAX_VALUE))
                .isEqualTo(OptionalLong.of(cents));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-5",
                "1,2,3",
                "veel",
                "1e9",
                "NaN",
                "0x10",
                "99999999999999999999",
                "2.40.0"
            })
    void whatIsNoAmountIsAFault(String typed) {
        Form form = sent("bedrag", typed);
        assertThat(form.ask("bedrag", "Bedrag").euros(Long.MAX_VALUE)).isEmpty();
        assertThat(form.isWrong("bedrag")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24", "24-11-2026", "24/11/2026", "24.11.2026", "٢٤-١١-٢٠٢٦"})
    void daysAreReadAsPeopleTypeThem(String typed) {
        Form form = sent("dag", typed);
        assertThat(form.ask("dag", "Dag").day(FIRST, LAST))
                .contains(LocalDate.of(2026, Month.NOVEMBER, 24));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a@b",
                "a@b.c",
                "a b@c.nl",
                "a@b@c.nl",
                "<a@b.nl>",
                "a@b..nl",
                "a@.nl",
                "a,b@c.nl",
                "a@b.nl, c@d.nl"
            })
    void whatIsNoMailAddressIsAFault(String typed) {
        Form form = sent("mail", typed);
        assertThat(form.ask("mail", "E-mail").mail()).isEmpty();
        assertThat(form.isWrong("mail")).isTrue();
    }

    @Test
    void aMailAddressIsKeptInSmallLettersAndCannotBringHeadersAlong() {
        assertThat(sent("mail", " Samira@Voorbeeld.NL ").ask("mail", "E-mail").mail())
                .isEqualTo("samira@voorbeeld.nl");
        Form form = sent("mail", "a@b.nl\r\nBcc: c@d.nl");
        assertThat(form.ask("mail", "E-mail").mail()).isEmpty();
        assertThat(form.isFaulty()).isTrue();
    }
}
