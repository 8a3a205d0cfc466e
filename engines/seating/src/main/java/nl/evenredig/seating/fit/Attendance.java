// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating.fit;

/// How many people sit at each table.
final class Attendance {
    private Attendance() {}

    /// Everyone spread so that all tables are filled to the same part: an empty seat goes to the table that is then still
    /// filled most, the last of the largest when several are.
    static int[] even(int[] seats, int people) {
        int[] even = seats.clone();
        int all = 0;
        for (int each : seats) {
            all += each;
        }
        for (int empty = people; empty < all; empty++) {
            int fullest = 0;
            for (int t = 1; t < even.length; t++) {
                long here = (long) (even[t] - 1) * seats[fullest];
                long there = (long) (even[fullest] - 1) * seats[t];
                boolean isTie = here == there && seats[t] >= seats[fullest];
                fullest = here > there || isTie ? t : fullest;
            }
            even[fullest]--;
        }
        return even;
    }

    /// Those who fill what is left go where most are lacking.
    ///
    /// @param tables for each block its table, -1 for those people
    static int[] filled(Blocks blocks, int[] tables, int[] even, int[] most) {
        int[] sits = new int[even.length];
        int left = 0;
        for (int b = 0; b < tables.length; b++) {
            if (tables[b] >= 0) {
                sits[tables[b]] += blocks.size(b);
            } else {
                left += blocks.size(b);
            }
        }
        for (; left > 0; left--) {
            int barest = -1;
            for (int t = 0; t < sits.length; t++) {
                boolean hasRoom = sits[t] < most[t];
                if (hasRoom && (barest < 0 || even[t] - sits[t] > even[barest] - sits[barest])) {
                    barest = t;
                }
            }
            sits[barest]++;
        }
        return sits;
    }
}
