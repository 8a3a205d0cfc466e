// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.evenredig.exact.Seed;
import nl.evenredig.seating.Gathering;
import nl.evenredig.seating.Outcome;
import nl.evenredig.seating.anneal.Search;
import nl.evenredig.seating.check.Violation;
import nl.evenredig.telling.receipt.SeatReceipt;
import nl.evenredig.telling.receipt.SeatReceiptReader;
import nl.evenredig.telling.words.SeatWords;
import nl.evenredig.telling.words.Words;

/// `check` of a seating: every rule, both numbers and their bounds; with its seed it is also searched again.
final class CheckSeats {
    private final Console console;
    private final String language;

    CheckSeats(Console console, String language) {
        this.console = console;
        this.language = language;
    }

    /// How the check of a receipt ended; none when it is not that of a seating.
    Optional<Ending> run(Path file) {
        Source source = new Source(console, language);
        Optional<SeatReceiptReader.Reading> reading = source.read(file, SeatReceiptReader::read);
        if (reading.isEmpty()) {
            return Optional.of(Ending.FINDINGS);
        }
        if (!reading.get().isOne()) {
            return Optional.empty();
        }
        reading.ifPresent(read -> source.tell(read.findings()));
        return Optional.of(
                reading.flatMap(SeatReceiptReader.Reading::receipt)
                        .map(this::tell)
                        .orElse(Ending.FINDINGS));
    }

    private Ending tell(SeatReceipt receipt) {
        Words words = console.words(language);
        List<Violation> violations = new ArrayList<>(receipt.violations());
        if (violations.isEmpty() && !receipt.seed().isEmpty() && !repeats(receipt)) {
            violations.add(new Violation("seat.check.replay", List.of()));
        }
        violations.forEach(it -> console.err().println(SeatWords.tell(words, it)));
        if (!violations.isEmpty()) {
            console.err().println(words.say("cli.check.seat.broken", violations.size()));
            return Ending.FINDINGS;
        }
        Gathering gathering = receipt.gathering();
        SeatWords told = SeatWords.of(words, gathering);
        console.out()
                .println(
                        words.say(
                                "cli.check.seat.holds",
                                gathering.people().size(),
                                gathering.rounds(),
                                gathering.tables().size(),
                                told.outOfShare(receipt.score())));
        console.out().println(told.met(receipt.score()));
        if (!receipt.seed().isEmpty()) {
            console.out().println(words.say("cli.check.seat.replayed", receipt.seed()));
        }
        return Ending.DONE;
    }

    private boolean repeats(SeatReceipt receipt) {
        Search search = Search.begin(receipt.gathering(), new Seed(receipt.seed()));
        return new Progress(console, language).search(search) instanceof Outcome.Seated again
                && again.seating().equals(receipt.seating());
    }
}
