// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.evenredig.exact.Seed;
import nl.evenredig.seating.Gathering;
import nl.evenredig.seating.Outcome;
import nl.evenredig.seating.Seating;
import nl.evenredig.seating.anneal.Reseating;
import nl.evenredig.seating.anneal.Search;
import nl.evenredig.seating.csv.Earlier;
import nl.evenredig.seating.csv.SeatsReader;
import nl.evenredig.seating.csv.SeatsWriter;
import nl.evenredig.telling.picture.Hall;
import nl.evenredig.telling.receipt.SeatJson;
import nl.evenredig.telling.receipt.SeatReceipt;
import nl.evenredig.telling.receipt.SeatSummary;
import nl.evenredig.telling.words.Words;

/// `seat`: people to tables, round by round; or latecomers to the seats that are left.
final class Seat {
    private final Arguments arguments;
    private final Console console;
    private final String language;
    private final Source source;

    private Seat(Arguments arguments, Console console) {
        this.arguments = arguments;
        this.console = console;
        this.language = arguments.text("--lang").orElse("");
        this.source = new Source(console, language);
    }

    static Ending run(List<String> typed, Console console) {
        Arguments arguments = Arguments.of(Grammar.seat(), typed);
        if (arguments.has("--help")) {
            return Help.about("seat", arguments.text("--lang").orElse(""), console);
        }
        return new Seat(arguments, console).run();
    }

    private Ending run() {
        SeatWishes wishes = SeatWishes.of(arguments, source);
        if (!arguments.findings().isEmpty()) {
            return refuse();
        }
        if (wishes.keep().isEmpty()) {
            return wishes.gathering(wishes.rounds())
                    .map(it -> tell(search(it)))
                    .orElse(Ending.FINDINGS);
        }
        Optional<SeatsReader.Found> found = source.read(wishes.keep().get(), SeatsReader::read);
        found.ifPresent(it -> source.tell(it.findings()));
        return found.flatMap(SeatsReader.Found::earlier)
                .map(earlier -> reseat(wishes, earlier))
                .orElse(Ending.FINDINGS);
    }

    private Ending refuse() {
        console.tell(arguments.findings(), console.words(language));
        return Ending.USAGE;
    }

    private Outcome search(Gathering gathering) {
        Seed seed = new Seed(arguments.text("--seed").orElse("0"));
        return new Progress(console, language).search(Search.begin(gathering, seed));
    }

    private Ending reseat(SeatWishes wishes, Earlier earlier) {
        int from = arguments.whole("--from").orElse(1);
        if (from > earlier.rounds()) {
            arguments.fault(
                    "cli.seat.from", Integer.toString(from), Integer.toString(earlier.rounds()));
        }
        if (arguments.has("--rounds") && wishes.rounds() != earlier.rounds()) {
            String[] rounds = {
                Integer.toString(wishes.rounds()), Integer.toString(earlier.rounds())
            };
            arguments.fault("cli.seat.rounds", rounds);
        }
        if (!arguments.findings().isEmpty()) {
            return refuse();
        }
        Optional<Gathering> read = wishes.gathering(earlier.rounds() - from + 1);
        read.ifPresent(gathering -> wishes.nameLate(gathering, earlier));
        if (!arguments.findings().isEmpty()) {
            return refuse();
        }
        return read.map(
                        it -> {
                            Gathering gathering = it.after(earlier.of(it, 1, from - 1).rounds());
                            Seating before = earlier.of(gathering, from, earlier.rounds());
                            return tell(Reseating.of(gathering, before));
                        })
                .orElse(Ending.FINDINGS);
    }

    private Ending tell(Outcome outcome) {
        Words words = console.words(language);
        if (arguments.has("--json")) {
            SeatSummary.write(outcome, words, console.out());
        } else {
            new SeatTable(words, outcome.gathering()).print(outcome, console.out());
        }
        return switch (outcome) {
            case Outcome.Seated it -> save(SeatReceipt.of(it));
            case Outcome.Reseated it -> save(SeatReceipt.of(it));
            case Outcome.Impossible _ -> Ending.FINDINGS;
        };
    }

    private Ending save(SeatReceipt receipt) {
        for (String option : List.of("--out", "--receipt", "--picture")) {
            Optional<String> name = arguments.text(option);
            if (name.isPresent() && !write(option, name.get(), receipt)) {
                arguments.fault("cli.usage.notWritten", name.get());
            }
        }
        return arguments.findings().isEmpty() ? Ending.DONE : refuse();
    }

    private boolean write(String option, String name, SeatReceipt receipt) {
        try (Writer out = Files.newBufferedWriter(Path.of(name))) {
            switch (option) {
                case "--out" -> SeatsWriter.seats(receipt.gathering(), receipt.seating(), out);
                case "--receipt" -> SeatJson.write(receipt, out);
                default -> out.write(Hall.of(console.words(language), receipt).alone());
            }
            return true;
        } catch (IOException | InvalidPathException _) {
            return false;
        }
    }
}
