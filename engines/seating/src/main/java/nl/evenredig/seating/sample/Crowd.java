// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.evenredig.seating.Gathering;
import nl.evenredig.seating.Person;
import nl.evenredig.seating.Table;

/// An invented gathering of any size: party kinds, districts and ages as a workshop in a town might have. All shares are
/// invented.
public final class Crowd {
    private static final List<String> FEATURES = List.of("party", "district", "age", "gender");

    /// Shares of the values, in hundredths.
    private static final int[][] SHARES = {
        {18, 14, 20, 16, 32}, {22, 18, 15, 13, 12, 11, 9}, {20, 34, 30, 16}, {51, 47, 2}
    };

    private Crowd() {}

    /// The same numbers always give the same gathering.
    ///
    /// @param people from 1
    /// @param seats of each table; as many tables as are needed
    public static Gathering of(int people, int seats, int rounds, long seed) {
        Random random = new Random(seed);
        List<Person> all = new ArrayList<>();
        for (int i = 1; i <= people; i++) {
            List<String> values = new ArrayList<>();
            for (int f = 0; f < FEATURES.size(); f++) {
                values.add(FEATURES.get(f) + " " + value(SHARES[f], random.nextInt(100)));
            }
            all.add(new Person("p" + i, values, 0));
        }
        List<Table> tables = new ArrayList<>();
        while (tables.size() * seats < people) {
            tables.add(new Table(seats));
        }
        return Gathering.mixing(FEATURES, all, tables, rounds);
    }

    private static int value(int[] shares, int percent) {
        int value = 0;
        for (int sum = shares[0]; sum <= percent; sum += shares[value]) {
            value++;
        }
        return value + 1;
    }
}
