// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating.fit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.evenredig.seating.Table;

/// A first seat for every block, and how many sit at each table.
public sealed interface Fit {
    /// How many steps are worth trying before a search is given up.
    long PATIENCE = 200_000;

    /// Everyone fits.
    ///
    /// @param tables for each block the place of its table; -1 for people who fill what is left
    /// @param attendance how many sit at each table
    /// @param bound no seating moves fewer people from the table they had
    record Found(List<Integer> tables, List<Integer> attendance, int bound) implements Fit {
        public Found {
            tables = List.copyOf(tables);
            attendance = List.copyOf(attendance);
        }
    }

    /// They do not, or no way was found.
    ///
    /// @param isProven whether every way was tried
    record None(boolean isProven) implements Fit {}

    /// Seats for people who have none yet: as many at each table as come nearest to its part of all seats, and less even
    /// only where people who stay together would not fit otherwise.
    static Fit fresh(Blocks blocks) {
        int[] seats = blocks.gathering().tables().stream().mapToInt(Table::seats).toArray();
        int[] even = Attendance.even(seats, blocks.gathering().people().size());
        int[] home = new int[blocks.gathering().people().size()];
        Arrays.fill(home, -1);
        int rooms = 0;
        for (int t = 0; t < seats.length; t++) {
            rooms = Math.max(rooms, seats[t] - even[t]);
        }
        boolean isProven = true;
        for (int slack = 0; slack <= rooms; slack++) {
            int[] most = new int[seats.length];
            for (int t = 0; t < seats.length; t++) {
                most[t] = Math.min(seats[t], even[t] + slack);
            }
            Placing placing = new Placing(blocks, most, home, PATIENCE);
            Optional<int[]> found = placing.within(0);
            if (found.isPresent()) {
                int[] attendance = Attendance.filled(blocks, found.get(), even, most);
                return new Found(list(found.get()), list(attendance), 0);
            }
            isProven = !placing.isGivenUp();
        }
        return new None(isProven);
    }

    /// Seats for people of whom some have one: as few as possible of them leave it.
    ///
    /// @param home for each person the place of the table they have, -1 for none
    static Fit keeping(Blocks blocks, int[] home) {
        int[] seats = blocks.gathering().tables().stream().mapToInt(Table::seats).toArray();
        int bound = new Placing(blocks, seats, home, PATIENCE).leastMoves();
        boolean isProven = true;
        for (int moves = bound; moves <= home.length; moves += isProven ? 1 : moves + 1) {
            Placing placing = new Placing(blocks, seats, home, PATIENCE);
            Optional<int[]> found = placing.within(moves);
            if (found.isPresent()) {
                int[] even = Attendance.even(seats, home.length);
                int[] attendance = Attendance.filled(blocks, found.get(), even, seats);
                return new Found(list(found.get()), list(attendance), bound);
            }
            isProven &= !placing.isGivenUp();
            bound = isProven ? moves + 1 : bound;
        }
        return fresh(blocks) instanceof Found(List<Integer> tables, List<Integer> many, int _)
                ? new Found(tables, many, bound)
                : new None(isProven);
    }

    /// How many would sit at each table if all were filled to the same part.
    static int[] even(Blocks blocks) {
        int[] seats = blocks.gathering().tables().stream().mapToInt(Table::seats).toArray();
        return Attendance.even(seats, blocks.gathering().people().size());
    }

    private static List<Integer> list(int[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }
}
