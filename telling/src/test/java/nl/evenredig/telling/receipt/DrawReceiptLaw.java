// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.Random;
import java.util.stream.LongStream;
import nl.evenredig.sortition.Method;
import nl.evenredig.sortition.Outcome;
import nl.evenredig.sortition.Pool;
import nl.evenredig.sortition.leximin.Sortition;
import nl.evenredig.sortition.sample.Sketch;
import nl.evenredig.sortition.sample.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A receipt of a draw says the same after reading; no change of it, anywhere, goes unseen.
class DrawReceiptLaw {
    private static final Pool POOL = Town.pool(new Sketch(30, 10, 3, 1, 40, 5));
    private static final DrawReceipt RECEIPT =
            DrawReceipt.of(Sortition.of(POOL, Method.LEXIMIN), "salt").orElseThrow();
    private static final String TEXT = text(RECEIPT);

    static LongStream seeds() {
        return LongStream.range(0, 1500);
    }

    private static String text(DrawReceipt receipt) {
        StringWriter out = new StringWriter();
        DrawJson.write(receipt, out);
        return out.toString();
    }

    private static DrawReceiptReader.Reading read(String text) {
        return DrawReceiptReader.read(new StringReader(text));
    }

    @Test
    void aReceiptSaysTheSameAfterReading() {
        assertThat(read(TEXT).findings()).isEmpty();
        assertThat(read(TEXT).receipt().orElseThrow()).isEqualTo(RECEIPT);
        assertThat(DrawSummary.verifies(RECEIPT)).isTrue();
        Outcome gap = RECEIPT.withTickets(100);
        DrawReceipt rounded = DrawReceipt.of(gap, "").orElseThrow();
        assertThat(read(text(rounded)).receipt().orElseThrow()).isEqualTo(rounded);
        assertThat(rounded.lottery().tickets()).isEqualTo(100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aChangedDigitOrLetterIsSeenAndNothingIsThrown(long seed) {
        Random random = new Random(seed);
        int at = random.nextInt(TEXT.indexOf("\"software\""));
        char now = TEXT.charAt(at);
        char next =
                Character.isDigit(now)
                        ? (char) ('0' + (now - '0' + 1) % 10)
                        : now == 'q' ? 'x' : 'q';
        String changed = TEXT.substring(0, at) + next + TEXT.substring(at + 1);
        DrawReceiptReader.Reading reading = read(changed);
        boolean isSame = reading.receipt().filter(RECEIPT::equals).isPresent();
        boolean isSpace = Character.isWhitespace(now);
        assertThat(isSame || isSpace || reading.receipt().isEmpty()).isTrue();
        assertThat(isSame).isFalse();
    }
}
