// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating.bound;

import java.util.HashSet;
import java.util.Set;
import nl.evenredig.seating.Round;
import nl.evenredig.seating.fit.Blocks;

/// How many pairs can meet at most. Derived in `docs/methods/seating.md`, "The bound on meetings".
final class Meetings {
    private final Blocks blocks;
    private final int[][] attendance;

    Meetings(Blocks blocks, int[][] attendance) {
        this.blocks = blocks;
        this.attendance = attendance;
    }

    int most() {
        return (int) Math.min(Math.min(allowed(), byPerson()), byRounds());
    }

    /// Pairs that may meet, and did not in an earlier round.
    private long allowed() {
        return pairs(people()) - barred(new int[people()]);
    }

    /// Counts the pairs that cannot meet anew, and for each person those with whom.
    private long barred(int[] each) {
        Set<Long> barred = new HashSet<>();
        for (int i = 0; i < people(); i++) {
            for (int enemy : blocks.apart(i)) {
                bar(i, enemy, barred, each);
            }
        }
        for (Round round : blocks.gathering().past()) {
            for (var table : round.tables()) {
                table.forEach(i -> table.forEach(j -> bar(i, j, barred, each)));
            }
        }
        return barred.size();
    }

    private void bar(int one, int other, Set<Long> barred, int[] each) {
        if (one < other && barred.add((long) one * people() + other)) {
            each[one]++;
            each[other]++;
        }
    }

    /// Nobody meets more people than sit at the largest tables, or than there are.
    private long byPerson() {
        long seats = 0;
        for (int[] round : attendance) {
            int largest = 1;
            for (int sits : round) {
                largest = Math.max(largest, sits);
            }
            seats += largest - 1;
        }
        int[] barred = new int[people()];
        barred(barred);
        long sum = 0;
        for (int each : barred) {
            sum += Math.min(seats, people() - 1 - each);
        }
        return sum / 2;
    }

    /// Every round has its pairs; those that a round must share with the one before are new only once.
    // Hunter 1976: a union is at most the sum less the overlaps along any tree, here the path of
    // the rounds.
    private long byRounds() {
        long most = 0;
        for (int r = 0; r < attendance.length; r++) {
            for (int sits : attendance[r]) {
                most += pairs(sits);
            }
            most -= r == 0 ? 0 : Math.max(bound(), shared(r));
        }
        return most;
    }

    /// Pairs that are bound to each other meet in every round.
    private long bound() {
        long bound = 0;
        for (int b = 0; b < blocks.count(); b++) {
            bound += pairs(blocks.size(b));
        }
        return bound;
    }

    /// Pairs that meet in this round as in the one before, because a table has more people than there were tables.
    private long shared(int round) {
        int tables = 0;
        for (int sat : attendance[round - 1]) {
            tables += sat > 0 ? 1 : 0;
        }
        long shared = 0;
        for (int sits : attendance[round]) {
            int each = sits / tables;
            int more = sits % tables;
            shared += more * pairs(each + 1) + (tables - more) * pairs(each);
        }
        return shared;
    }

    private int people() {
        return blocks.gathering().people().size();
    }

    private static long pairs(int people) {
        return (long) people * (people - 1) / 2;
    }
}
