// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating;

import java.util.List;

/// Who sits at which table until everyone stands up again.
///
/// @param tables for each table the positions in [Gathering#people()] of those who sit there, ascending
public record Round(List<List<Integer>> tables) {
    public Round {
        tables = tables.stream().map(people -> people.stream().sorted().toList()).toList();
    }

    /// The number of a person's table, from 1; 0 when this person does not sit.
    public int tableOf(int person) {
        for (int t = 0; t < tables.size(); t++) {
            if (tables.get(t).contains(person)) {
                return t + 1;
            }
        }
        return 0;
    }

    /// The number of everyone's table, from 1; 0 for whoever does not sit.
    public int[] byPerson(int people) {
        int[] table = new int[people];
        for (int t = 0; t < tables.size(); t++) {
            for (int person : tables.get(t)) {
                table[person] = t + 1;
            }
        }
        return table;
    }

    /// How many sit at each table.
    public int[] attendance() {
        return tables.stream().mapToInt(List::size).toArray();
    }
}
