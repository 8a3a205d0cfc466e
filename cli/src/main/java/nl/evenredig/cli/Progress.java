// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.cli;

import java.util.function.LongSupplier;
import nl.evenredig.budget.Outcome;
import nl.evenredig.budget.rule.Tally;
import nl.evenredig.seating.Score;
import nl.evenredig.seating.anneal.Search;
import nl.evenredig.telling.receipt.Count;
import nl.evenredig.telling.words.Words;

/// Counts and searches, and shows how far it is.
final class Progress {
    private final Console console;
    private final String language;
    private final LongSupplier clock;

    Progress(Console console, String language) {
        this(console, language, System::nanoTime);
    }

    /// @param clock nanoseconds from any moment on
    Progress(Console console, String language, LongSupplier clock) {
        this.console = console;
        this.language = language;
        this.clock = clock;
    }

    /// The outcome of a count.
    Outcome count(Count count) {
        Bar bar = new Bar(console, clock);
        Tally tally = Tally.begin(count.election(), count.rules());
        while (tally.advance()) {
            if (bar.isDue()) {
                Words words = console.words(language);
                double part = (double) tally.spent().cents() / count.election().budget().cents();
                String text = words.say("cli.progress", tally.runs(), (int) (100 * part));
                bar.show(words.say("cli.progress.line"), part, text);
            }
        }
        bar.wipe();
        return tally.outcome();
    }

    /// The outcome of a search for seats.
    nl.evenredig.seating.Outcome search(Search search) {
        Bar bar = new Bar(console, clock);
        while (search.advance()) {
            if (bar.isDue()) {
                Words words = console.words(language);
                Score score = search.score();
                String text =
                        words.say(
                                "cli.seat.progress",
                                score.met(),
                                score.metBound(),
                                score.outOfShare(),
                                score.outBound());
                bar.show(words.say("cli.seat.progress.line"), search.progress(), text);
            }
        }
        bar.wipe();
        return search.outcome();
    }
}
