// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import nl.evenredig.budget.Election;
import nl.evenredig.budget.Rules;
import nl.evenredig.budget.pabulib.PabulibReader;
import nl.evenredig.budget.pabulib.Strictness;
import nl.evenredig.budget.rule.Tally;
import nl.evenredig.telling.receipt.Count;
import org.junit.jupiter.api.Test;

/// Long counts show how far they are; short ones keep silent.
class ProgressTest {
    private static final long SECOND = 1_000_000_000L;

    @Test
    void aPersonSeesABarThatGrowsAndIsWipedAtTheEnd() throws IOException {
        // Java takes a carriage return for the end of a line, which suits this test.
        List<String> states = shown(true, "en", everyLookTakes(SECOND)).lines().toList();
        assertThat(states)
                .element(1)
                .isEqualTo("█".repeat(14) + "░".repeat(10) + " 60% of the money, 2 counts\u001b[K");
        assertThat(states.get(states.size() - 2))
                .isEqualTo(
                        "█".repeat(18) + "░".repeat(6) + " 76% of the money, 844 counts\u001b[K");
        assertThat(states.getLast()).isEqualTo("\u001b[K");
    }

    @Test
    void theBarSpeaksDutchToo() throws IOException {
        List<String> states = shown(true, "nl", everyLookTakes(SECOND)).lines().toList();
        assertThat(states)
                .element(1)
                .asString()
                .endsWith(" 60\u00a0% van het geld, 2 tellingen\u001b[K");
    }

    @Test
    void aFileGetsOneLine() throws IOException {
        assertThat(shown(false, "en", everyLookTakes(SECOND)))
                .isEqualToNormalizingNewlines("Counting; this takes a moment.\n");
    }

    @Test
    void aCountWithinASecondSaysNothing() throws IOException {
        assertThat(shown(true, "en", everyLookTakes(1000))).isEmpty();
    }

    private static LongSupplier everyLookTakes(long nanoseconds) {
        AtomicLong now = new AtomicLong();
        return () -> now.addAndGet(nanoseconds);
    }

    /// What the count of Assen 2024 writes beside its outcome, which is that of a count without a word.
    private static String shown(boolean isTerminal, String language, LongSupplier clock)
            throws IOException {
        try (Reader in = Files.newBufferedReader(Path.of(Typed.ASSEN))) {
            Election election =
                    PabulibReader.read(in, Strictness.LENIENT).archive().orElseThrow().election();
            Rules rules = Rules.usualFor(election.kind());
            StringWriter err = new StringWriter();
            Console console =
                    new Console(
                            new PrintWriter(new StringWriter()),
                            new PrintWriter(err),
                            () -> isTerminal,
                            Map.of());
            Progress progress = new Progress(console, language, clock);
            assertThat(progress.count(new Count(election, rules)))
                    .isEqualTo(Tally.of(election, rules));
            console.err().flush();
            return err.toString();
        }
    }
}
