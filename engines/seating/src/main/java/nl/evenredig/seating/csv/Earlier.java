// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.evenredig.seating.Gathering;
import nl.evenredig.seating.Person;
import nl.evenredig.seating.Round;
import nl.evenredig.seating.Seating;

/// Who sat where before, by id: numbers of tables, round by round; 0 where someone did not sit.
///
/// @param rounds how many there were
public record Earlier(int rounds, Map<String, List<Integer>> tables) {
    public Earlier {
        Map<String, List<Integer>> copy = new HashMap<>();
        tables.forEach((id, numbers) -> copy.put(id, List.copyOf(numbers)));
        tables = Map.copyOf(copy);
    }

    public boolean knows(String id) {
        return tables.containsKey(id);
    }

    /// Where those of a gathering sat in a stretch of rounds; whoever is gone is left out.
    ///
    /// @param from the first round, from 1
    /// @param to the last round
    public Seating of(Gathering gathering, int from, int to) {
        List<Round> stretch = new ArrayList<>();
        for (int r = from; r <= to; r++) {
            stretch.add(round(gathering, r - 1));
        }
        return new Seating(stretch);
    }

    /// A table that is not there any more stands behind the others.
    private Round round(Gathering gathering, int round) {
        List<List<Integer>> people = new ArrayList<>();
        for (int i = 0; i < gathering.people().size(); i++) {
            Person person = gathering.people().get(i);
            int table =
                    tables.getOrDefault(person.id(), List.of()).isEmpty() ? 0 : at(person, round);
            while (people.size() < Math.max(table, gathering.tables().size())) {
                people.add(new ArrayList<>());
            }
            if (table > 0) {
                people.get(table - 1).add(i);
            }
        }
        return new Round(people);
    }

    private int at(Person person, int round) {
        return tables.getOrDefault(person.id(), List.of()).get(round);
    }
}
