// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.cli;

import java.time.Duration;
import nl.evenredig.budget.Outcome;
import nl.evenredig.budget.rule.Tally;
import nl.evenredig.telling.receipt.Count;
import nl.evenredig.telling.words.Words;

/// Counts, and shows how far it is once that takes more than a second: a bar where a person watches, else one line.
final class Progress {
    private static final long PATIENCE = Duration.ofSeconds(1).toNanos();
    private static final long PACE = Duration.ofMillis(100).toNanos();
    private static final int WIDTH = 24;

    private final Console console;
    private final String language;
    private final long start = System.nanoTime();
    private long shown = start + PATIENCE - PACE;
    private Shown state = Shown.NOTHING;

    private enum Shown {
        NOTHING,
        BAR,
        LINE
    }

    Progress(Console console, String language) {
        this.console = console;
        this.language = language;
    }

    /// The outcome of a count.
    Outcome count(Count count) {
        Tally tally = Tally.begin(count.election(), count.rules());
        while (tally.advance()) {
            if (System.nanoTime() - shown > PACE) {
                show(count, tally);
            }
        }
        if (state == Shown.BAR) {
            console.err().print("\r\u001b[K");
            console.err().flush();
        }
        return tally.outcome();
    }

    private void show(Count count, Tally tally) {
        shown = System.nanoTime();
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
        console.err().print("\r" + bar + " " + words.say("cli.progress", tally.runs()));
    }
}
