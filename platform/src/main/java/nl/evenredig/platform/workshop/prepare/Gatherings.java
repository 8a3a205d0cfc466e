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
/// @param fixed at which table somebody sits for good; 0 for any
record Gatherings(List<Guest> guests, Map<UUID, Integer> fixed, List<Integer> tables) {
    Gatherings {
        guests = List.copyOf(guests);
        fixed = Map.copyOf(fixed);
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
                            fixed.getOrDefault(guest.id(), 0)));
        }
        List<Table> laid = tables.stream().map(Table::new).toList();
        return Gathering.mixing(List.of("party"), people, laid, rounds)
                .with(bonds())
                .speaking(languages());
    }

    private List<Bond> bonds() {
        List<Bond> bonds = new ArrayList<>();
        for (int i = 0; i < guests.size(); i++) {
            int one = i;
            guests.get(i)
                    .wishes()
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

    private List<Language> languages() {
        Map<String, List<Integer>> speakers = new LinkedHashMap<>();
        Map<String, List<Integer>> interpreters = new LinkedHashMap<>();
        for (int i = 0; i < guests.size(); i++) {
            Guest.Wishes wishes = guests.get(i).wishes();
            if (!wishes.interprets().isEmpty()) {
                interpreters.computeIfAbsent(wishes.interprets(), _ -> new ArrayList<>()).add(i);
            } else if (!wishes.listensIn().isEmpty()) {
                speakers.computeIfAbsent(wishes.listensIn(), _ -> new ArrayList<>()).add(i);
            }
        }
        // Who wants an interpreter that nobody is yet must still get a seat; the page tells that
        // one is lacking.
        return speakers.entrySet().stream()
                .filter(entry -> interpreters.containsKey(entry.getKey()))
                .map(entry ->
                        new Language(
                                entry.getKey(),
                                entry.getValue(),
                                interpreters.getOrDefault(entry.getKey(), List.of())))
                .toList();
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

    /// For each round everyone's table.
    List<Map<UUID, Integer>> told(Seating seating) {
        return seating.rounds().stream()
                .map(round -> {
                    int[] tableOf = round.byPerson(guests.size());
                    Map<UUID, Integer> told = new LinkedHashMap<>();
                    for (int i = 0; i < guests.size(); i++) {
                        told.put(guests.get(i).id(), tableOf[i]);
                    }
                    return told;
                })
                .toList();
    }
}
