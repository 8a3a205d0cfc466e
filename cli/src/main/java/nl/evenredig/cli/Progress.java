// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.cli;

import java.time.Duration;
import java.util.function.LongSupplier;
import nl.evenredig.budget.Outcome;
import nl.evenredig.budget.rule.Tally;
import nl.evenredig.telling.receipt.Count;
import nl.evenredig.telling.words.Words;

/// Counts, and shows how far it is once that takes more than a second: a bar where a person watches, else one line.
final class Progress {
    private static final long PATIENCE = Duration.ofSeconds(1).toNanos();
    private static final long PACE = Duration.ofMillis(100).toNanos();
    private static final int WIDTH = 24;

    /// What a terminal understands as: wipe the rest of the line.
    private static final String ERASE = "\u001b[K";

    private final Console console;
    private final String language;
    private final LongSupplier clock;
    private long shown;
    private Shown state = Shown.NOTHING;

    private enum Shown {
        NOTHING,
        BAR,
        LINE
    }

    Progress(Console console, String language) {
        this(console, language, System::nanoTime);
    }

    /// @param clock nanoseconds from any moment on
    Progress(Console console, String language, LongSupplier clock) {
        this.console = console;
        this.language = language;
        this.clock = clock;
        this.shown = clock.getAsLong() + PATIENCE - PACE;
    }

    /// The outcome of a count.
    Outcome count(Count count) {
        Tally tally = Tally.begin(count.election(), count.rules());
        while (tally.advance()) {
            if (clock.getAsLong() - shown > PACE) {
                show(count, tally);
            }
        }
        if (state == Shown.BAR) {
            console.err().print("\r" + ERASE);
            console.err().flush();
        }
        return tally.outcome();
    }

    private void show(Count count, Tally tally) {
        shown = clock.getAsLong();
        if (state == Shown.NOTHING) {
            state = console.isTerminal().getAsBoolean() ? Shown.BAR : Shown.LINE;
            if (state == Shown.LINE) {
                console.err().println(console.words(language).say("cli.progress.line"));
            }
        }
        if (state == Shown.BAR) {
            bar(count, tally, console.words(language));
        }
        console.err().flush();
    }

    private void bar(Count count, Tally tally, Words words) {
        double part = (double) tally.spent().cents() / count.election().budget().cents();
        int done = (int) (WIDTH * Math.clamp(part, 0.0, 1.0));
        String bar = "█".repeat(done) + "░".repeat(WIDTH - done);
        int percent = (int) (100 * part);
        console.err()
                .print("\r" + bar + " " + words.say("cli.progress", tally.runs(), percent) + ERASE);
    }
}
