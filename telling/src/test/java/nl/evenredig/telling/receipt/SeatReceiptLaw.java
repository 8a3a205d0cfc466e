// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import nl.evenredig.exact.Seed;
import nl.evenredig.seating.Bond;
import nl.evenredig.seating.Gathering;
import nl.evenredig.seating.Language;
import nl.evenredig.seating.Outcome;
import nl.evenredig.seating.Score;
import nl.evenredig.seating.anneal.Search;
import nl.evenredig.seating.sample.Crowd;
import nl.evenredig.telling.picture.Hall;
import nl.evenredig.telling.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A receipt of a seating says the same after reading; no change of it, anywhere, goes unseen.
class SeatReceiptLaw {
    private static final SeatReceipt RECEIPT = receipt();
    private static final String TEXT = text(RECEIPT);

    private static SeatReceipt receipt() {
        Gathering day = Crowd.of(14, 5, 2, 3);
        Gathering bound =
                day.with(List.of(new Bond(Bond.Kind.TOGETHER, "helper: 1", List.of(1, 5))))
                        .speaking(List.of(new Language("tr", List.of(2, 3), List.of(9))));
        Outcome.Seated morning = (Outcome.Seated) Search.begin(bound, new Seed("7")).outcome();
        Gathering afternoon = bound.after(morning.seating().rounds());
        return SeatReceipt.of((Outcome.Seated) Search.of(afternoon, new Seed("7")));
    }

    static LongStream seeds() {
        return LongStream.range(0, 1000);
    }

    private static String text(SeatReceipt receipt) {
        StringWriter out = new StringWriter();
        SeatJson.write(receipt, out);
        return out.toString();
    }

    private static SeatReceiptReader.Reading read(String text) {
        return SeatReceiptReader.read(new StringReader(text));
    }

    @Test
    void aReceiptSaysTheSameAfterReadingAndHolds() {
        assertThat(read(TEXT).findings()).isEmpty();
        assertThat(read(TEXT).receipt()).contains(RECEIPT);
        assertThat(RECEIPT.violations()).isEmpty();
        Score better = new Score(999, 1, 0, 0);
        SeatReceipt boast = new SeatReceipt(RECEIPT.gathering(), "7", RECEIPT.seating(), better);
        assertThat(boast.violations())
                .extracting(it -> it.key())
                .containsExactly("seat.check.score", "seat.check.bounds");
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
        boolean isSpace = Character.isWhitespace(now);
        assertThat(isSpace || read(changed).receipt().isEmpty()).isTrue();
    }

    @Test
    void theHallIsDrawnWithEveryoneInEveryRound() {
        Words words = Words.of(Locale.of("nl"), List.of("seat"));
        String svg = Hall.of(words, RECEIPT).svg();
        assertThat(svg).contains("Ronde 3", "Ronde 4").doesNotContain("Ronde 1", "NaN");
        long tables = svg.split("class=\"evn-hall-table\"", -1).length - 1L;
        long people = svg.split("class=\"evn-hall-[0-4]\"", -1).length - 1L;
        assertThat(tables).isEqualTo(2 * 3);
        assertThat(people).isEqualTo(2 * 14);
        assertThat(Hall.of(words, RECEIPT).alone()).startsWith("<svg xmlns=");
    }
}
