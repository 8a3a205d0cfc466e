// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is sent, a blank gives back what was asked or notes a fault, and what was typed is still in the form.
class FormLaw {
    private static final int MOST = 30;
    private static final String LETTERS =
            "aZ09٣५ .,:-/@€'\"<>&%\\\u202E\u2066\u200B\u0000\r\n\téßığلاकि漢😀\uD83D";

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private static String typed(long seed) {
        Random chance = new Random(seed);
        int length = chance.nextInt(10) == 0 ? 100_000 : chance.nextInt(60);
        StringBuilder typed = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            typed.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
        }
        return typed.toString();
    }

    private static Form sent(long seed) {
        return Form.of(
                Map.of("veld", new String[] {typed(seed)}),
                (key, arguments) -> key + Arrays.toString(arguments));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aTextFitsOrIsAFault(long seed) {
        Form form = sent(seed);
        String line = form.ask("veld", "Veld").required().line(MOST);
        assertThat(line.isEmpty()).isEqualTo(form.isFaulty());
        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(MOST);
        assertThat(form.value("veld")).isEqualTo(Plain.text(typed(seed)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aFigureIsWhatItIsOrAFault(long seed) {
        Form number = sent(seed);
        OptionalLong read = number.ask("veld", "Veld").required().number(-5, 5);
        assertThat(read.isEmpty()).isEqualTo(number.isFaulty());
        assertThat(read.orElse(0)).isBetween(-5L, 5L);
        Form euros = sent(seed);
        OptionalLong cents = euros.ask("veld", "Veld").required().euros(500);
        assertThat(cents.isEmpty()).isEqualTo(euros.isFaulty());
        assertThat(cents.orElse(0)).isBetween(0L, 500L);
        Form day = sent(seed);
        Optional<LocalDate> date =
                day.ask("veld", "Veld").required().day(LocalDate.EPOCH, LocalDate.MAX);
        assertThat(date.isEmpty()).isEqualTo(day.isFaulty());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void onlyWhatWasOfferedComesOut(long seed) {
        List<String> options = List.of("a", "Z", "0");
        Form form = sent(seed);
        assertThat(options).containsAll(form.ask("veld", "Veld").choices(options));
        Form mail = sent(seed);
        String address = mail.ask("veld", "Veld").required().mail();
        assertThat(address.isEmpty()).isEqualTo(mail.isFaulty());
        assertThat(address).doesNotContain("\n", "\r", ",", "<", " ");
    }
}
