// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.cli;

import java.time.Duration;
import java.util.function.LongSupplier;

/// Shows how far long work is once that takes more than a second: a bar where a person watches, else one line.
final class Bar {
    private static final long PATIENCE = Duration.ofSeconds(1).toNanos();
    private static final long PACE = Duration.ofMillis(100).toNanos();
    private static final int WIDTH = 24;

    /// What a terminal understands as: wipe the rest of the line.
    private static final String ERASE = "\u001b[K";

    private final Console console;
    private final LongSupplier clock;
    private long shown;
    private Shown state = Shown.NOTHING;

    private enum Shown {
        NOTHING,
        BAR,
        LINE
    }

    /// @param clock nanoseconds from any moment on
    Bar(Console console, LongSupplier clock) {
        this.console = console;
        this.clock = clock;
        this.shown = clock.getAsLong() + PATIENCE - PACE;
    }

    /// Whether it is time to show something.
    boolean isDue() {
        return clock.getAsLong() - shown > PACE;
    }

    /// @param line what is said once where nobody watches
    /// @param part from 0 to 1
    /// @param text what stands behind the bar
    void show(String line, double part, String text) {
        shown = clock.getAsLong();
        if (state == Shown.NOTHING) {
            state = console.isTerminal().getAsBoolean() ? Shown.BAR : Shown.LINE;
            if (state == Shown.LINE) {
                console.err().println(line);
            }
        }
        if (state == Shown.BAR) {
            int done = (int) (WIDTH * Math.clamp(part, 0.0, 1.0));
            String bar = "█".repeat(done) + "░".repeat(WIDTH - done);
            console.err().print("\r" + bar + " " + text + ERASE);
        }
        console.err().flush();
    }

    /// Takes the bar away.
    void wipe() {
        if (state == Shown.BAR) {
            console.err().print("\r" + ERASE);
            console.err().flush();
        }
    }
}
