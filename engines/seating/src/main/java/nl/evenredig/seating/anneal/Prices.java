// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating.anneal;

import nl.evenredig.seating.fit.Spread;

/// What a cell costs with so many people in it: nothing within its share, else the weight, and a little for each person
/// further away, so that a search feels which way is better.
final class Prices {
    /// What a meeting is worth; whole numbers are quicker than fractions.
    static final int MEETING = 8;

    private final int[][] of;
    private final int[] kind;
    private final int width;
    private final int values;

    /// @param sits how many sit at each table
    Prices(Spread spread, int[] sits, int weight) {
        int most = 0;
        for (int each : sits) {
            most = Math.max(most, each);
        }
        width = most + 2;
        values = spread.values().size();
        kind = sits.clone();
        of = new int[most + 1][];
        for (int each : sits) {
            of[each] = of[each] == null ? prices(spread, each, weight) : of[each];
        }
    }

    private int[] prices(Spread spread, int sits, int weight) {
        int[] prices = new int[(values + 1) * width];
        for (int v = 0; v < values; v++) {
            for (int has = 0; has < width; has++) {
                int low = spread.least(v, sits) - has;
                int high = has - spread.most(v, sits);
                int off = Math.max(0, Math.max(low, high));
                prices[v * width + has] =
                        off == 0 ? 0 : weight * (MEETING + (off - 1) * MEETING / 4);
            }
        }
        return prices;
    }

    /// The prices of a table's cells: that of value `v` with `has` people is at `v * width() + has`.
    int[] at(int table) {
        return of[kind[table]];
    }

    int width() {
        return width;
    }

    /// How many values there are; the number itself stands for an unknown value, which costs nothing.
    int values() {
        return values;
    }
}
