// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating.anneal;

import nl.evenredig.seating.fit.Blocks;

/// Finds good seats for those who have none of their own yet, moving nobody else: first where people are lacking, then
/// where tables get their share and people meet, until no single change or swap is better.
final class Settling {
    private static final int PASSES = 20;
    private static final long UNEVEN = 1L << 20;

    private final Blocks blocks;
    private final Places places;
    private final int[][] home;
    private final int[] even;
    private final int[] seats;
    private boolean hasChanged;

    /// @param home for each round the place of the table everyone had, -1 for none
    /// @param even how many should sit at each table
    Settling(Blocks blocks, Places places, int[][] home, int[] even) {
        this.blocks = blocks;
        this.places = places;
        this.home = home;
        this.even = even;
        seats = blocks.gathering().tables().stream().mapToInt(it -> it.seats()).toArray();
    }

    void settle() {
        hasChanged = true;
        for (int pass = 0; pass < PASSES && hasChanged; pass++) {
            hasChanged = false;
            for (int r = 0; r < home.length; r++) {
                settleRound(r);
            }
        }
    }

    private void settleRound(int round) {
        for (int b = 0; b < blocks.count(); b++) {
            if (blocks.table(b) < 0 && stays(round, b) == 0) {
                settle(round, b);
            }
        }
    }

    /// How many of a block sit where they sat.
    private int stays(int round, int block) {
        int stays = 0;
        for (int person : blocks.people(block)) {
            stays += home[round][person] == places.table(round, person) ? 1 : 0;
        }
        return stays;
    }

    private void settle(int round, int block) {
        for (int t = 0; t < seats.length; t++) {
            if (places.sits(round, t) + blocks.size(block) <= seats[t]) {
                change(new Change(round, block, t, -1));
            }
        }
        for (int other = 0; other < blocks.count(); other++) {
            if (blocks.size(other) == blocks.size(block) && mayLeave(round, other, block)) {
                change(new Change(round, block, at(round, other), other));
            }
        }
    }

    /// Whether nobody more would have moved if a block went and another came.
    private boolean mayLeave(int round, int block, int comes) {
        boolean returns = false;
        for (int person : blocks.people(comes)) {
            returns |= home[round][person] == at(round, block);
        }
        return blocks.table(block) < 0 && (returns || stays(round, block) == 0);
    }

    private int at(int round, int block) {
        return places.table(round, blocks.people(block)[0]);
    }

    /// A block goes to a table; `other`, unless it is -1, comes in its place.
    private record Change(int round, int block, int to, int other) {}

    /// Makes a change when it is better and nobody more must move.
    private void change(Change change) {
        int round = change.round();
        int from = at(round, change.block());
        if (from == change.to()) {
            return;
        }
        int stay = stays(change);
        long before = cost(round, from, change.to());
        int won = apply(change, from, change.to());
        int stayNow = stays(change);
        long gain = before - cost(round, from, change.to()) + won;
        boolean isBetter = stayNow > stay || (stayNow == stay && gain > 0);
        if (isBetter && obeys(round, change.block()) && obeys(round, change.other())) {
            hasChanged = true;
        } else {
            apply(change, change.to(), from);
        }
    }

    private int stays(Change change) {
        int other = change.other() < 0 ? 0 : stays(change.round(), change.other());
        return other + stays(change.round(), change.block());
    }

    private int apply(Change change, int from, int to) {
        int won = 0;
        for (int person : blocks.people(change.block())) {
            won += places.move(change.round(), person, to);
        }
        if (change.other() >= 0) {
            for (int person : blocks.people(change.other())) {
                won += places.move(change.round(), person, from);
            }
        }
        return won;
    }

    private boolean obeys(int round, int block) {
        if (block < 0) {
            return true;
        }
        for (int person : blocks.people(block)) {
            for (int enemy : blocks.apart(person)) {
                if (places.table(round, enemy) == places.table(round, person)) {
                    return false;
                }
            }
        }
        return true;
    }

    private long cost(int round, int one, int other) {
        long cost = 0;
        for (int table : new int[] {one, other}) {
            int off = places.sits(round, table) - even[table];
            long out = places.out(round, table);
            cost += UNEVEN * off * off + out * blocks.gathering().weight();
        }
        return cost;
    }
}
