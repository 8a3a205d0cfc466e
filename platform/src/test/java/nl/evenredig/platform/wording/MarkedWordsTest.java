// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// Readers are counted, not their clicks, and nobody can be found back; of two editors the second sees the first.
@SpringBootTest
final class MarkedWordsTest {
    private static final Actor EDITOR =
            new Actor(
                    "11111111-2222-3333-4444-555555555555",
                    "",
                    java.util.Set.of(Role.EDITOR),
                    true);

    @Autowired private MarkedWords marks;
    @Autowired private ReaderKeyStore keys;

    @Test
    void inTheDemoTownSpreekuurComesFirstWithTheNoteOfAKeyPerson() {
        MarkedWord first = marks.all().getFirst();
        assertThat(first.word().text()).isEqualTo("spreekuur");
        assertThat(first.readers()).isEqualTo(12);
        assertThat(first.languages()).containsExactly("nl", "tr");
        assertThat(marks.notes().get("spreekuur"))
                .singleElement()
                .extracting(WordNote::text)
                .asString()
                .contains("inloop");
    }

    @Test
    void aReaderWhoClicksOftenCountsOnce() {
        Mark mark = mark("vergunningplicht", "nl");
        assertThat(marks.add(mark, new Reader("1.2.3.4", "A"))).isTrue();
        assertThat(marks.add(mark, new Reader("1.2.3.4", "A"))).isFalse();
        assertThat(marks.add(mark, new Reader("1.2.3.4", "B"))).isTrue();
        assertThat(marks.add(mark("leges", "nl"), new Reader("1.2.3.4", "A"))).isTrue();
        assertThat(marks.find(mark.word()).orElseThrow().readers()).isEqualTo(2);
    }

    @Test
    void numbersPerLanguageAreHiddenTogetherWhenOneIsSmall() {
        Word word = word("terinzagelegging");
        for (int i = 0; i < 12; i++) {
            marks.add(mark(word.text(), "nl"), new Reader("n" + i, ""));
        }
        assertThat(marks.readersByLanguage(word)).isEqualTo(Map.of("nl", 12));
        marks.add(mark(word.text(), "tr"), new Reader("t", ""));
        assertThat(marks.readersByLanguage(word)).isEmpty();
        assertThat(marks.find(word).orElseThrow().languages()).containsExactly("nl", "tr");
    }

    @Test
    void aSecretIsSharedOnItsDayAndGoneAfterIt() {
        LocalDate day = LocalDate.of(2020, 2, 3);
        byte[] secret = keys.of(day);
        assertThat(keys.of(day)).isEqualTo(secret);
        marks.all();
        assertThat(keys.of(day)).isNotEqualTo(secret);
        keys.destroyBefore(day.plusDays(1));
    }

    @Test
    void theSameReaderHasAnotherNumberWithAnotherSecret() {
        Reader reader = new Reader("1.2.3.4", "A");
        byte[] number = ReaderNumber.of(reader, new byte[] {1});
        assertThat(number).hasSize(16).isEqualTo(ReaderNumber.of(reader, new byte[] {1}));
        assertThat(number).isNotEqualTo(ReaderNumber.of(reader, new byte[] {2}));
        assertThat(reader).hasToString("Reader");
    }

    @Test
    void aRevisedWordAsksForWorkNoMoreUntilReadersMarkItAgain() {
        Mark mark = mark("beschikking", "nl");
        marks.add(mark, new Reader("1", ""));
        MarkedWords.Choice choice = new MarkedWords.Choice(WordState.REVISED, "besluit");
        assertThat(marks.decide(mark.word(), choice, 1, EDITOR)).isTrue();
        MarkedWord revised = marks.find(mark.word()).orElseThrow();
        assertThat(revised.asksForWork()).isFalse();
        assertThat(revised.decision().advice()).isEqualTo("besluit");
        assertThat(revised.decision().by()).isEqualTo(EDITOR.id());
        assertThat(
                        new MarkedWord(
                                        mark.word(),
                                        2,
                                        1,
                                        List.of("nl"),
                                        List.of("/"),
                                        revised.decision())
                                .isMarkedAgain())
                .isTrue();
    }

    @Test
    void ofTwoEditorsWhoDecideAtOnceOneIsTooLate() throws Exception {
        Mark mark = mark("belanghebbende", "nl");
        marks.add(mark, new Reader("1", ""));
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Boolean> decide =
                () -> {
                    together.await();
                    MarkedWords.Choice choice = new MarkedWords.Choice(WordState.SET_ASIDE, "wet");
                    return marks.decide(mark.word(), choice, 1, EDITOR);
                };
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Boolean> done =
                    pool.invokeAll(List.of(decide, decide)).stream()
                            .map(Future::resultNow)
                            .toList();
            assertThat(done).containsExactlyInAnyOrder(true, false);
        }
        assertThat(marks.find(mark.word()).orElseThrow().decision().version()).isEqualTo(2);
    }

    private static Mark mark(String word, String language) {
        return new Mark(word(word), "/hulp", language);
    }

    private static Word word(String text) {
        return Word.read(text, Locale.ROOT).orElseThrow();
    }
}
