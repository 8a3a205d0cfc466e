// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tries every way to give each block a table, so that at most so many people leave the table they have.
///
/// A block is *home* (where its people sit already), *away* (it has a new table), or *open*. The search repairs one fault
/// at a time: a table with too many people, two blocks that may not share one, an open block. Each repair tries all ways:
/// any seating with so few moves agrees with one of them, so when all fail there is none. Single people who are
/// bound to nobody and have no seat yet are left out: they fill whatever seats are left.
///
/// Cost: grows exponentially with the moves needed, hardly with the people; given up after a number of steps.
final class Placing {
    private static final int OPEN = -1;

    /// Deeper than any search that ends; shallow enough for any machine.
    private static final int DEEPEST = 1500;

    private final Blocks blocks;
    private final int[] home;
    private final Homes homes;
    private final int[] leavers;
    private final boolean[] counts;
    private final int[] at;
    private final boolean[] isAway;
    private final int[] charged;
    private final int[] crowd;
    private final int[] free;
    private final long most;
    private long steps;
    private int depth;
    private int spent;

    /// @param seats how many may sit at each table
    /// @param home for each person the place of the table they have, -1 for none
    /// @param most steps after which the search is given up
    Placing(Blocks blocks, int[] seats, int[] home, long most) {
        this.blocks = blocks;
        this.home = home;
        homes = new Homes(blocks, home, seats.length);
        this.most = most;
        free = seats.clone();
        at = new int[blocks.count()];
        isAway = new boolean[blocks.count()];
        charged = new int[blocks.count()];
        crowd = new int[seats.length];
        for (int table : home) {
            if (table >= 0 && table < crowd.length) {
                crowd[table]++;
            }
        }
        counts = new boolean[blocks.count()];
        leavers = new int[blocks.count()];
        for (int b = 0; b < at.length; b++) {
            at[b] = OPEN;
            for (int person : blocks.members(b)) {
                leavers[b] += home[person] >= 0 ? 1 : 0;
            }
            boolean isFree = blocks.size(b) == 1 && !blocks.hasApart(b) && blocks.table(b) < 0;
            counts[b] = !isFree || leavers[b] > 0;
            stayAtHome(b);
            charged[b] = counts[b] && at[b] == OPEN ? homes.least(b) : 0;
            spent += charged[b];
        }
    }

    /// The fewest moves that anyone can see without trying.
    int leastMoves() {
        return spent + lacking();
    }

    /// How many people must leave tables with too many.
    private int lacking() {
        int lacking = 0;
        for (int seats : free) {
            lacking -= Math.min(0, seats);
        }
        return lacking;
    }

    /// Whether the search ended before it had tried everything.
    boolean isGivenUp() {
        return steps > most;
    }

    /// The place of each block's table, -1 for those that fill what is left; none when there is no way.
    Optional<int[]> within(int moves) {
        steps = 0;
        return repair(moves) ? Optional.of(at.clone()) : Optional.empty();
    }

    private void stayAtHome(int block) {
        int[] people = blocks.members(block);
        int table = home[people[0]];
        boolean isHome = counts[block] && table >= 0 && table < free.length;
        for (int person : people) {
            isHome &= home[person] == table;
        }
        isHome &= blocks.table(block) < 0 || blocks.table(block) == table;
        if (isHome) {
            at[block] = table;
            free[table] -= people.length;
        }
    }

    private boolean repair(int moves) {
        steps = depth >= DEEPEST ? most + 1 : steps + 1;
        if (steps > most) {
            return false;
        }
        depth++;
        boolean isDone = spent + lacking() <= moves && repairNext(moves);
        depth--;
        return isDone;
    }

    private boolean repairNext(int moves) {
        for (int t = 0; t < free.length; t++) {
            if (free[t] < 0) {
                return evict(new Eviction(t, -free[t], -1), 0, moves);
            }
        }
        int[] quarrel = quarrel();
        if (quarrel.length > 0) {
            return leave(quarrel[0], moves) || leave(quarrel[1], moves);
        }
        int open = open();
        return open < 0 || settle(open, moves);
    }

    /// Two blocks at home at one table that may not share it.
    private int[] quarrel() {
        for (int b = 0; b < at.length; b++) {
            int enemy = at[b] >= 0 ? enemyAt(b, at[b]) : OPEN;
            if (enemy >= 0) {
                return new int[] {b, enemy};
            }
        }
        return new int[0];
    }

    /// A block at a table that may not share one with this block; -1 when there is none.
    private int enemyAt(int block, int table) {
        for (int person : blocks.members(block)) {
            for (int enemy : blocks.enemies(person)) {
                if (at[blocks.of(enemy)] == table) {
                    return blocks.of(enemy);
                }
            }
        }
        return OPEN;
    }

    /// The open block that is hardest to place: one with a fixed table, then the largest.
    private int open() {
        int hardest = -1;
        for (int b = 0; b < at.length; b++) {
            boolean isOpen = counts[b] && at[b] == OPEN;
            if (isOpen && (hardest < 0 || weight(b) > weight(hardest))) {
                hardest = b;
            }
        }
        return hardest;
    }

    private int weight(int block) {
        return blocks.size(block) * 4
                + (blocks.table(block) >= 0 ? 1 << 20 : 0)
                + (blocks.hasApart(block) ? 1 : 0);
    }

    private boolean settle(int block, int moves) {
        List<Integer> alike = new ArrayList<>();
        for (int table : order(block)) {
            int extra = homes.cost(block, table) - charged[block];
            boolean isNew = crowd[table] > 0 || !alike.contains(free[table]);
            if (extra >= 0 && spent + extra <= moves && isNew) {
                if (settleAt(block, table, moves)) {
                    return true;
                }
                if (crowd[table] == 0) {
                    alike.add(free[table]);
                }
            }
        }
        return false;
    }

    /// The tables a block may come to, those with the most room first.
    private List<Integer> order(int block) {
        List<Integer> order = new ArrayList<>();
        for (int t = 0; t < free.length; t++) {
            if (blocks.table(block) < 0 || blocks.table(block) == t) {
                order.add(t);
            }
        }
        order.sort((one, other) -> free[other] - free[one]);
        return order;
    }

    private boolean settleAt(int block, int table, int moves) {
        List<Integer> enemies = new ArrayList<>();
        for (int enemy = enemyAt(block, table); enemy >= 0; enemy = enemyAt(block, table)) {
            if (isAway[enemy] || blocks.table(enemy) >= 0 || spent + leavers[enemy] > moves) {
                enemies.forEach(it -> close(it, table));
                return false;
            }
            open(enemy);
            enemies.add(enemy);
        }
        int extra = homes.cost(block, table) - charged[block];
        take(block, table);
        spent += extra;
        boolean isDone =
                spent <= moves && evict(new Eviction(table, -free[table], block), 0, moves);
        if (!isDone) {
            spent -= extra;
            at[block] = OPEN;
            isAway[block] = false;
            free[table] += blocks.size(block);
            crowd[table]--;
            enemies.forEach(it -> close(it, table));
        }
        return isDone;
    }

    private void take(int block, int table) {
        at[block] = table;
        isAway[block] = true;
        free[table] -= blocks.size(block);
        crowd[table]++;
    }

    /// Somebody must leave a table.
    ///
    /// @param shortage seats that are lacking there
    /// @param except the block for which they make room
    private record Eviction(int table, int shortage, int except) {}

    /// Tries every set of blocks that makes room, from block `from` on.
    private boolean evict(Eviction eviction, int from, int moves) {
        if (eviction.shortage() <= 0) {
            return repair(moves);
        }
        boolean hasTriedSingle = false;
        for (int b = from; b < at.length; b++) {
            boolean mayLeave =
                    at[b] == eviction.table()
                            && b != eviction.except()
                            && !isAway[b]
                            && blocks.table(b) < 0
                            && spent + leavers[b] <= moves;
            boolean isSingle = blocks.size(b) == 1 && !blocks.hasApart(b);
            if (mayLeave && !(isSingle && hasTriedSingle)) {
                hasTriedSingle |= isSingle;
                int left = eviction.shortage() - blocks.size(b);
                Eviction rest = new Eviction(eviction.table(), left, eviction.except());
                open(b);
                if (evict(rest, b + 1, moves)) {
                    return true;
                }
                close(b, eviction.table());
            }
        }
        return false;
    }

    private boolean leave(int block, int moves) {
        if (isAway[block] || blocks.table(block) >= 0 || spent + leavers[block] > moves) {
            return false;
        }
        int table = at[block];
        open(block);
        if (repair(moves)) {
            return true;
        }
        close(block, table);
        return false;
    }

    /// A block leaves its home; all its people will sit elsewhere. One that is bound to nobody fills what is left.
    private void open(int block) {
        free[at[block]] += blocks.size(block);
        at[block] = OPEN;
        spent += leavers[block];
        charged[block] = leavers[block];
        counts[block] = blocks.size(block) > 1 || blocks.hasApart(block);
    }

    private void close(int block, int table) {
        free[table] -= blocks.size(block);
        at[block] = table;
        spent -= leavers[block];
        charged[block] = 0;
        counts[block] = true;
    }
}
