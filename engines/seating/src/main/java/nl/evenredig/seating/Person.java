// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating;

import java.util.List;

/// Someone who takes a seat, without a name: what the seating needs to know and no more.
///
/// @param id unique in the gathering
/// @param values for each feature of the gathering this person's value; empty when it is not known
/// @param table the number of the table where this person must sit, from 1; 0 when any table will do
public record Person(String id, List<String> values, int table) {
    public Person {
        values = List.copyOf(values);
        if (table < 0) {
            throw new IllegalArgumentException(
                    "Person %s must have table >= 0, but table=%d.".formatted(id, table));
        }
    }
}
