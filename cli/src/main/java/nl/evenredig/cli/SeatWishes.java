// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.cli;

import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.evenredig.seating.Gathering;
import nl.evenredig.seating.Person;
import nl.evenredig.seating.Table;
import nl.evenredig.seating.csv.Earlier;
import nl.evenredig.seating.csv.PeopleReader;
import nl.evenredig.seating.csv.Reading;
import nl.evenredig.seating.csv.TableList;
import nl.evenredig.seating.csv.Wishes;

/// What someone typed after `seat`.
final class SeatWishes {
    private final Arguments arguments;
    private final Source source;
    private final List<Path> files = new ArrayList<>();
    private final List<String> late = new ArrayList<>();
    private final Optional<Path> keep;
    private List<Table> tables = List.of();
    private int rounds;
    private int weight;

    private SeatWishes(Arguments arguments, Source source) {
        this.arguments = arguments;
        this.source = source;
        needed("--people").flatMap(it -> source.find(it, arguments)).ifPresent(files::add);
        keep = arguments.text("--keep").flatMap(it -> source.find(it, arguments));
    }

    /// Reads the wishes, noting what is wrong with them.
    static SeatWishes of(Arguments arguments, Source source) {
        SeatWishes wishes = new SeatWishes(arguments, source);
        wishes.read();
        return wishes;
    }

    private void read() {
        Optional<String> typed = needed("--tables");
        tables = typed.flatMap(TableList::parse).orElse(List.of());
        if (typed.isPresent() && tables.isEmpty()) {
            arguments.fault("cli.seat.tables", typed.get());
        }
        if (!arguments.has("--keep")) {
            needed("--rounds");
            Stream.of("--late", "--from")
                    .filter(arguments::has)
                    .forEach(it -> arguments.fault("cli.usage.only", it, "--keep FILE"));
        } else if (arguments.has("--seed")) {
            arguments.fault("cli.usage.notWith", "--seed", "--keep");
        }
        rounds = upTo("--rounds", Gathering.MOST_ROUNDS);
        weight = upTo("--weight", Gathering.MOST_WEIGHT);
        for (String each : arguments.texts("--late")) {
            Optional<Path> file = file(each);
            file.ifPresent(files::add);
            if (file.isEmpty()) {
                late.add(each);
            }
        }
        if (arguments.has("--interpreter") && !arguments.has("--language")) {
            arguments.fault("cli.usage.only", "--interpreter", "--language COLUMN");
        }
    }

    private Optional<String> needed(String option) {
        Optional<String> text = arguments.text(option);
        if (!arguments.has(option)) {
            arguments.fault("cli.usage.missing", option);
        }
        return text;
    }

    private int upTo(String option, int most) {
        int whole = arguments.whole(option).orElse(1);
        if (whole > most) {
            arguments.fault("cli.seat.most", option, Integer.toString(most));
        }
        return whole;
    }

    private static Optional<Path> file(String name) {
        try {
            return Optional.of(Path.of(name)).filter(Files::isRegularFile);
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    Optional<Path> keep() {
        return keep;
    }

    int rounds() {
        return rounds;
    }

    /// The people in the files, unless something is wrong with them; all that is wrong is told.
    Optional<Gathering> gathering(int count) {
        List<Reader> readers = new ArrayList<>();
        for (Path file : files) {
            Optional<String> text = source.read(file, Replay::text);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            readers.add(new StringReader(text.get()));
        }
        Wishes.Columns columns =
                new Wishes.Columns(
                        columns("--mix"),
                        columns("--together"),
                        columns("--apart"),
                        arguments.text("--fixed").orElse(""),
                        arguments.text("--language").orElse(""),
                        arguments.text("--interpreter").orElse(""));
        Set<String> gone = Set.copyOf(arguments.texts("--gone"));
        String id = arguments.text("--id").orElse("");
        Reading reading =
                PeopleReader.read(readers, new Wishes(id, columns, tables, count, weight, gone));
        source.tell(reading.findings());
        return reading.gathering();
    }

    /// Columns may be typed with spaces or with commas between them.
    private List<String> columns(String option) {
        return arguments.texts(option).stream()
                .flatMap(text -> Stream.of(text.split(",", -1)))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    /// Whoever is said to come late must be someone who is there and had no seat.
    void nameLate(Gathering gathering, Earlier earlier) {
        Set<String> there = Set.copyOf(gathering.people().stream().map(Person::id).toList());
        for (String id : late) {
            if (!there.contains(id)) {
                arguments.fault("cli.usage.person", id);
            } else if (earlier.knows(id)) {
                arguments.fault("cli.seat.hasSeat", id);
            }
        }
    }
}
