// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating;

import java.util.List;

/// Why nobody can be seated as asked. People are named by their ids, tables by their numbers.
public sealed interface Obstacle {
    /// More people than seats.
    record TooManyPeople(int people, int seats) implements Obstacle {}

    /// People who must sit together, and no table has so many seats.
    ///
    /// @param group everyone in it
    /// @param seats of the largest table
    record GroupTooLarge(List<String> group, int seats) implements Obstacle {
        public GroupTooLarge {
            group = List.copyOf(group);
        }
    }

    /// Two people who must sit at one table and at two.
    record TogetherAndApart(String one, String other) implements Obstacle {}

    /// Two people who must sit together and have their seats at different tables.
    record FixedAtTwoTables(String one, int table, String other, int otherTable)
            implements Obstacle {}

    /// More people have their seat at a table than it has seats; people bound to them count.
    record TableOverfull(int table, int people, int seats) implements Obstacle {}

    /// Nobody has this table: there are not so many.
    record NoSuchTable(String person, int table, int tables) implements Obstacle {}

    /// People who must all sit apart, and there are fewer tables.
    record TooManyApart(String bond, int people, int tables) implements Obstacle {}

    /// People need an interpreter, and there is none.
    record NoInterpreter(String language, int speakers) implements Obstacle {}

    /// So many tables as there are interpreters cannot hold everyone who needs one.
    ///
    /// @param seats of the largest table
    record TooFewInterpreters(String language, int speakers, int interpreters, int seats)
            implements Obstacle {}

    /// Nothing of the above, and yet they do not fit.
    ///
    /// @param isProven whether every way was tried; otherwise the search was given up
    record NoFit(boolean isProven) implements Obstacle {}
}
