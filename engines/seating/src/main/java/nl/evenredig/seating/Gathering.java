// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Who meet, at which tables, in how many rounds, and what is asked of the seating.
///
/// @param features names of what every table should have its share of
/// @param people with distinct ids, at most 5,000
/// @param tables at least one
/// @param rounds to be seated, from 1 to 60
/// @param bonds who must sit together, who apart
/// @param languages who needs an interpreter
/// @param past rounds already held: who met there does not meet anew
/// @param weight how many meetings a cell out of share weighs, from 1 to 1,000
public record Gathering(
        List<String> features,
        List<Person> people,
        List<Table> tables,
        int rounds,
        List<Bond> bonds,
        List<Language> languages,
        List<Round> past,
        int weight) {
    public static final int MOST_PEOPLE = 5000;
    public static final int MOST_ROUNDS = 60;
    public static final int MOST_WEIGHT = 1000;

    public Gathering {
        features = List.copyOf(features);
        people = List.copyOf(people);
        tables = List.copyOf(tables);
        bonds = List.copyOf(bonds);
        languages = List.copyOf(languages);
        past = List.copyOf(past);
        within("people", people.size(), 1, MOST_PEOPLE);
        within("tables", tables.size(), 1, MOST_PEOPLE);
        within("rounds", rounds, 1, MOST_ROUNDS);
        within("past", past.size(), 0, MOST_ROUNDS);
        within("weight", weight, 1, MOST_WEIGHT);
        Set<String> ids = new HashSet<>();
        for (Person person : people) {
            if (!ids.add(person.id()) || person.values().size() != features.size()) {
                throw new IllegalArgumentException(
                        "Gathering must have distinct ids with %d values each, but id=%s values=%s."
                                .formatted(features.size(), person.id(), person.values()));
            }
        }
        Stream<List<Integer>> lists =
                Stream.of(
                                bonds.stream().map(Bond::people),
                                languages.stream().map(Language::speakers),
                                languages.stream().map(Language::interpreters),
                                past.stream().flatMap(round -> round.tables().stream()))
                        .flatMap(it -> it);
        int last = people.size() - 1;
        lists.forEach(list -> list.forEach(it -> within("position", it, 0, last)));
    }

    /// A gathering that only mixes: nobody is bound, no round was held.
    public static Gathering mixing(
            List<String> features, List<Person> people, List<Table> tables, int rounds) {
        return new Gathering(features, people, tables, rounds, List.of(), List.of(), List.of(), 1);
    }

    /// The same with other bonds.
    public Gathering with(List<Bond> others) {
        return new Gathering(features, people, tables, rounds, others, languages, past, weight);
    }

    /// The same with languages.
    public Gathering speaking(List<Language> others) {
        return new Gathering(features, people, tables, rounds, bonds, others, past, weight);
    }

    /// The same, a cell out of share weighing as much as so many meetings.
    public Gathering weighing(int other) {
        return new Gathering(features, people, tables, rounds, bonds, languages, past, other);
    }

    /// The same after rounds that were held.
    public Gathering after(List<Round> held) {
        return new Gathering(features, people, tables, rounds, bonds, languages, held, weight);
    }

    public int seats() {
        return tables.stream().mapToInt(Table::seats).sum();
    }

    /// Seats of the largest table.
    public int mostSeats() {
        return tables.stream().mapToInt(Table::seats).max().orElse(0);
    }

    private static void within(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "Gathering must have %d <= %s <= %d, but %s=%d."
                            .formatted(least, name, most, name, value));
        }
    }
}
