// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.receipt;

import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.evenredig.exact.Finding;
import nl.evenredig.seating.Bond;
import nl.evenredig.seating.Gathering;
import nl.evenredig.seating.Language;
import nl.evenredig.seating.Person;
import nl.evenredig.seating.Round;
import nl.evenredig.seating.Score;
import nl.evenredig.seating.Seating;
import nl.evenredig.seating.Table;
import tools.jackson.core.JacksonException;

/// Reads receipts of seatings: any text gives a receipt, or all that is wrong with it.
public final class SeatReceiptReader {
    private final Field root;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<List<List<Integer>>> past = new ArrayList<>();
    private final List<List<List<Integer>>> seats = new ArrayList<>();

    private SeatReceiptReader(Field root) {
        this.root = root;
    }

    /// What came of reading: the receipt, or every fault found.
    ///
    /// @param isOne whether it says that it is the receipt of a seating
    public record Reading(boolean isOne, Optional<SeatReceipt> receipt, List<Finding> findings) {
        public Reading {
            findings = List.copyOf(findings);
        }
    }

    /// Reads to the end; never throws, whatever the text.
    public static Reading read(Reader in) {
        List<Finding> findings = new ArrayList<>();
        try {
            Field root = Field.root(Node.parse(in), findings);
            boolean isOne = root.get("format").text().equals(Optional.of(SeatReceipt.FORMAT));
            Optional<SeatReceipt> receipt =
                    isOne ? new SeatReceiptReader(root).receipt() : Optional.empty();
            receipt.map(SeatJson::fingerprint)
                    .filter(hash -> !root.get("sha256").text().equals(Optional.of(hash)))
                    .ifPresent(hash -> root.get("sha256").fault("seat.receipt.changed", hash));
            return new Reading(isOne, findings.isEmpty() ? receipt : Optional.empty(), findings);
        } catch (JacksonException e) {
            findings.add(Finding.error(0, "", "receipt.notJson"));
            return new Reading(false, Optional.empty(), findings);
        }
    }

    private Optional<SeatReceipt> receipt() {
        Field version = root.get("version");
        if (version.whole(1).orElse(0) != SeatReceipt.VERSION) {
            version.fault("receipt.version", Integer.toString(SeatReceipt.VERSION));
            return Optional.empty();
        }
        return gathering().flatMap(this::receipt);
    }

    private Optional<SeatReceipt> receipt(Gathering gathering) {
        Score score = score();
        Optional<String> seed = root.get("seed").text();
        Seating seating = new Seating(full(seats, gathering.tables().size()));
        return seed.filter(_ -> root.findings().isEmpty())
                .map(it -> new SeatReceipt(gathering, it, seating, score));
    }

    private Optional<Gathering> gathering() {
        int rounds = upTo(root.get("rounds"), 1, Gathering.MOST_ROUNDS);
        int held = upTo(root.get("past"), 0, Gathering.MOST_ROUNDS);
        int weight = upTo(root.get("weight"), 1, Gathering.MOST_WEIGHT);
        List<Table> tables = few(root.get("tables")).stream().map(this::table).toList();
        List<String> features =
                root.get("features").items().stream().map(it -> it.text().orElse("")).toList();
        empty(past, held);
        empty(seats, rounds);
        List<Person> people = people(features);
        List<Bond> bonds = root.get("bonds").items().stream().map(this::bond).toList();
        List<Language> languages =
                root.get("languages").items().stream().map(this::language).toList();
        if (!root.findings().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Gathering(
                        features,
                        people,
                        tables,
                        rounds,
                        bonds,
                        languages,
                        full(past, tables.size()),
                        weight));
    }

    private Score score() {
        return new Score(
                root.get("met").whole(0).orElse(0),
                root.get("met_bound").whole(0).orElse(0),
                root.get("out_of_share").whole(0).orElse(0),
                root.get("out_bound").whole(0).orElse(0));
    }

    private static int upTo(Field field, int least, int most) {
        int number = field.whole(least).orElse(least);
        if (number > most) {
            field.fault("seat.receipt.most", Integer.toString(most));
        }
        return Math.min(number, most);
    }

    /// The items of a list that is not empty and not too long.
    private static List<Field> few(Field field) {
        List<Field> items = field.items();
        if (items.isEmpty()) {
            field.fault("receipt.list");
        } else if (items.size() > Gathering.MOST_PEOPLE) {
            field.fault("seat.receipt.most", Integer.toString(Gathering.MOST_PEOPLE));
        }
        return items;
    }

    private Table table(Field field) {
        return new Table(upTo(field, 1, Gathering.MOST_PEOPLE));
    }

    private List<Person> people(List<String> features) {
        List<Person> people = new ArrayList<>();
        for (Field field : few(root.get("people"))) {
            String id = field.get("id").text().orElse("");
            if (places.putIfAbsent(id, people.size()) != null) {
                field.get("id").fault("seat.receipt.person");
            }
            List<String> values =
                    field.get("values").items().stream().map(it -> it.text().orElse("")).toList();
            if (values.size() != features.size()) {
                field.get("values").fault("seat.receipt.values");
            }
            int table = upTo(field.get("table"), 0, Gathering.MOST_PEOPLE);
            sit(field.get("past"), past, people.size());
            sit(field.get("seats"), seats, people.size());
            people.add(new Person(id, values, table));
        }
        return people;
    }

    private static void empty(List<List<List<Integer>>> rounds, int count) {
        for (int i = 0; i < count; i++) {
            rounds.add(new ArrayList<>());
        }
    }

    private static void sit(Field field, List<List<List<Integer>>> rounds, int person) {
        List<Field> numbers = field.items();
        if (numbers.size() != rounds.size()) {
            field.fault("seat.receipt.values");
            return;
        }
        for (int r = 0; r < numbers.size(); r++) {
            int table = upTo(numbers.get(r), 0, Gathering.MOST_PEOPLE);
            while (rounds.get(r).size() < table) {
                rounds.get(r).add(new ArrayList<>());
            }
            if (table > 0) {
                rounds.get(r).get(table - 1).add(person);
            }
        }
    }

    private static List<Round> full(List<List<List<Integer>>> rounds, int tables) {
        for (List<List<Integer>> round : rounds) {
            while (round.size() < tables) {
                round.add(new ArrayList<>());
            }
        }
        return rounds.stream().map(Round::new).toList();
    }

    private Bond bond(Field field) {
        Bond.Kind kind =
                field.get("kind").oneOf(Bond.Kind.values(), Enum::name).orElse(Bond.Kind.APART);
        return new Bond(kind, field.get("name").text().orElse(""), ids(field.get("people")));
    }

    private Language language(Field field) {
        return new Language(
                field.get("name").text().orElse(""),
                ids(field.get("speakers")),
                ids(field.get("interpreters")));
    }

    private List<Integer> ids(Field field) {
        Set<Integer> people = new HashSet<>();
        for (Field id : field.items()) {
            Integer place = places.get(id.text().orElse(""));
            if (place == null || !people.add(place)) {
                id.fault("seat.receipt.person");
            }
        }
        return List.copyOf(people);
    }
}
