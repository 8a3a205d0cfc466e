// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.prepare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.evenredig.seating.Bond;
import nl.evenredig.seating.Gathering;
import nl.evenredig.seating.Language;
import nl.evenredig.seating.Person;
import nl.evenredig.seating.Round;
import nl.evenredig.seating.Seating;
import nl.evenredig.seating.Table;

/// Guests as the seating engine knows them: by their names for this day.
///
/// @param guests everyone who comes
/// @param tables seats of each table, the first of table 1
record Gatherings(List<Guest> guests, List<Integer> tables) {
    Gatherings {
        guests = List.copyOf(guests);
        tables = List.copyOf(tables);
    }

    Gathering in(int rounds) {
        List<Person> people = new ArrayList<>();
        for (Guest guest : guests) {
            String name = guest.face().name();
            long same = people.stream().filter(one -> one.id().startsWith(name)).count();
            people.add(
                    new Person(
                            same == 0 ? name : name + " " + (people.size() + 1),
                            List.of(guest.face().party().name()),
                            table(guest)));
        }
        List<Table> laid = tables.stream().map(Table::new).toList();
        return Gathering.mixing(List.of("party"), people, laid, rounds)
                .with(bonds())
                .speaking(languages());
    }

    // A table that was taken away is nobody's any more.
    private int table(Guest guest) {
        return guest.place().table() > tables.size() ? 0 : guest.place().table();
    }

    private List<Bond> bonds() {
        List<Bond> bonds = new ArrayList<>();
        for (int i = 0; i < guests.size(); i++) {
            int one = i;
            guests.get(i)
                    .place()
                    .beside()
                    .map(this::position)
                    .filter(other -> other >= 0 && other != one)
                    .ifPresent(other ->
                            bonds.add(
                                    new Bond(
                                            Bond.Kind.TOGETHER,
                                            guests.get(one).face().name(),
                                            List.of(one, other))));
        }
        return bonds;
    }

    // Who wants an interpreter that nobody is yet must still get a seat; the page tells that one is
    // lacking.
    private List<Language> languages() {
        return Interpreting.of(guests).stream()
                .filter(one -> !one.interpreters().isEmpty() && !one.listeners().isEmpty())
                .map(one ->
                        new Language(
                                one.language(),
                                positions(one.listeners()),
                                positions(one.interpreters())))
                .toList();
    }

    private List<Integer> positions(List<Guest> some) {
        return some.stream().map(Guest::id).map(this::position).toList();
    }

    private int position(UUID guest) {
        for (int i = 0; i < guests.size(); i++) {
            if (guests.get(i).id().equals(guest)) {
                return i;
            }
        }
        return -1;
    }

    /// The seats of before, as far as those who sat come.
    Seating seating(Map<Integer, Map<UUID, Integer>> seats, int rounds) {
        List<Round> all = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            Map<UUID, Integer> then = seats.getOrDefault(round, Map.of());
            List<List<Integer>> laid = new ArrayList<>();
            tables.forEach(_ -> laid.add(new ArrayList<>()));
            for (int i = 0; i < guests.size(); i++) {
                int table = then.getOrDefault(guests.get(i).id(), 0);
                if (table >= 1 && table <= laid.size()) {
                    laid.get(table - 1).add(i);
                }
            }
            all.add(new Round(laid));
        }
        return new Seating(all);
    }

    /// For each round, by number, everyone's table.
    Map<Integer, Map<UUID, Integer>> told(Seating seating) {
        Map<Integer, Map<UUID, Integer>> told = new LinkedHashMap<>();
        for (Round round : seating.rounds()) {
            int[] tableOf = round.byPerson(guests.size());
            Map<UUID, Integer> tables = new LinkedHashMap<>();
            for (int i = 0; i < guests.size(); i++) {
                tables.put(guests.get(i).id(), tableOf[i]);
            }
            told.put(told.size() + 1, tables);
        }
        return told;
    }
}
