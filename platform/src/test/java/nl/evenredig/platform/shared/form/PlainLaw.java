// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is typed, what is kept can be shown anywhere and means what it shows.
class PlainLaw {
    private static final List<String> PIECES =
            List.of(
                    "Wij willen een bankje",
                    "مقعد عند الموقف",
                    "İstanbul",
                    "Zażółć",
                    "e\u0301",
                    "\u0301\u0301\u0301\u0301\u0301\u0301\u0301",
                    "\u202E",
                    "\u202A",
                    "\u2066",
                    "\u2067",
                    "\u2069",
                    "\u200E",
                    "\u200F",
                    "\u061C",
                    "\u200B",
                    "\u2060",
                    "\uFEFF",
                    "\u0000",
                    "\u0007",
                    "\u001B[31m",
                    "\u0085",
                    "\u2028",
                    "\u2029",
                    "\r\n",
                    "\r",
                    "\n",
                    "\n\n\n\n",
                    "\t",
                    " ",
                    "\u00A0",
                    "\u3000",
                    "\uD800",
                    "\uDC00",
                    "\uE000",
                    "\uF8FF",
                    "\uFFFE",
                    "\uDB40\uDC41",
                    "👩\u200D🌾",
                    "می\u200Cخواهم",
                    "क्षि",
                    "<script>",
                    "' or 1=1 --",
                    "\u1100\u1161\u11A8",
                    "ﬁ",
                    "Å",
                    "\u0344",
                    "\u0F73");

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    private static String typed(long seed) {
        Random chance = new Random(seed);
        StringBuilder typed = new StringBuilder();
        for (int i = chance.nextInt(60); i > 0; i--) {
            if (chance.nextInt(4) == 0) {
                typed.append((char) chance.nextInt(Character.MAX_VALUE + 1));
            } else {
                typed.append(PIECES.get(chance.nextInt(PIECES.size())));
            }
        }
        return typed.toString();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingUnseenIsKept(long seed) {
        String kept = Plain.text(typed(seed));
        assertThat(kept.codePoints().filter(PlainLaw::isUnseen).boxed()).isEmpty();
        assertThat(Plain.line(typed(seed))).doesNotContain("\n", "\t");
    }

    private static boolean isUnseen(int letter) {
        boolean isJoiner = letter == 0x200C || letter == 0x200D;
        int type = Character.getType(letter);
        boolean isHidden =
                type == Character.CONTROL
                        || type == Character.FORMAT
                        || type == Character.SURROGATE
                        || type == Character.PRIVATE_USE
                        || type == Character.UNASSIGNED;
        return isHidden && !isJoiner && letter != '\n' && letter != '\t';
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void cleaningTwiceChangesNothing(long seed) {
        String text = Plain.text(typed(seed));
        String line = Plain.line(typed(seed));
        assertThat(Plain.text(text)).isEqualTo(text);
        assertThat(Plain.line(line)).isEqualTo(line);
        assertThat(Plain.line(text)).isEqualTo(line);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void accentsAreOneWithTheirLetter(long seed) {
        String kept = Plain.text(typed(seed));
        assertThat(Normalizer.isNormalized(kept, Normalizer.Form.NFC)).isTrue();
        assertThat(kept).doesNotContain("\n\n\n").isEqualTo(kept.strip());
    }
}
