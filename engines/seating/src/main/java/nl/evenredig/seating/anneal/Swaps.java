// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating.anneal;

import nl.evenredig.seating.fit.Blocks;

/// Changes that a search may try: a block and as many people of another table swap. Nobody with a table of their own
/// moves, no block is torn apart, and nobody comes to a table with someone they may not meet.
final class Swaps {
    /// Groups swap in one of so many thoughts about them: they take long to try and seldom help.
    private static final int SELDOM = 20;

    private final Board board;
    private final Dice dice;
    private final int people;
    private final int rounds;
    private final int[] size;
    private final int[][] members;
    private final boolean[] isFixed;
    private final int[][] enemies;
    private final boolean hasBonds;
    private final int[] ones;
    private final int[] others;
    private int round;
    private int count;

    Swaps(Blocks blocks, Board board, Dice dice) {
        this.board = board;
        this.dice = dice;
        people = blocks.gathering().people().size();
        rounds = blocks.gathering().rounds();
        size = new int[people];
        members = new int[people][];
        isFixed = new boolean[people];
        enemies = new int[people][];
        boolean isBound = false;
        for (int i = 0; i < people; i++) {
            size[i] = blocks.size(blocks.of(i));
            members[i] = blocks.people(blocks.of(i));
            isFixed[i] = blocks.table(blocks.of(i)) >= 0;
            enemies[i] = blocks.apart(i);
            isBound |= size[i] > 1 || isFixed[i] || enemies[i].length > 0;
        }
        hasBonds = isBound;
        int largest = blocks.gathering().mostSeats();
        ones = new int[largest];
        others = new int[largest];
    }

    /// Thinks of a change; false when this one may not be.
    boolean think() {
        round = dice.below(rounds);
        int one = dice.below(people);
        int other = dice.below(people);
        int here = board.table(round, one);
        int there = board.table(round, other);
        count = 1;
        ones[0] = one;
        others[0] = other;
        return here != there && (!hasBonds || obeys(here, there));
    }

    private boolean obeys(int here, int there) {
        int one = ones[0];
        int other = others[0];
        boolean isSingle = size[one] == 1 && size[other] == 1;
        if (isFixed[one] || isFixed[other] || !(isSingle || dice.below(SELDOM) == 0)) {
            return false;
        }
        return size[one] >= size[other]
                ? gather(one, other, there) && mayCross(here, there)
                : gather(other, one, here) && mayCross(there, here);
    }

    private boolean mayCross(int here, int there) {
        return areFriends(ones, there, others) && areFriends(others, here, ones);
    }

    /// The larger block on one side; on the other the smaller one and others of its table, until there are as many.
    private boolean gather(int larger, int smaller, int table) {
        count = size[larger];
        System.arraycopy(members[larger], 0, ones, 0, count);
        int filled = add(smaller, 0);
        int sits = board.sits(table);
        int from = dice.below(sits);
        for (int i = 0; i < sits && filled < count; i++) {
            int person = board.at(round, board.first(table) + (from + i) % sits);
            boolean fits = !isFixed[person] && filled + size[person] <= count;
            filled = fits && !isIn(others, filled, person) ? add(person, filled) : filled;
        }
        return filled == count;
    }

    private int add(int person, int filled) {
        System.arraycopy(members[person], 0, others, filled, size[person]);
        return filled + size[person];
    }

    private static boolean isIn(int[] list, int count, int person) {
        for (int i = 0; i < count; i++) {
            if (list[i] == person) {
                return true;
            }
        }
        return false;
    }

    /// Whether nobody who comes to a table finds someone there whom they may not meet.
    private boolean areFriends(int[] come, int table, int[] leave) {
        for (int i = 0; i < count; i++) {
            for (int enemy : enemies[come[i]]) {
                if (board.table(round, enemy) == table && !isIn(leave, count, enemy)) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Whether it is one person for another.
    boolean isSingle() {
        return count == 1;
    }

    int round() {
        return round;
    }

    int one() {
        return ones[0];
    }

    int other() {
        return others[0];
    }

    /// Does it, one person for another; doing it again takes it back.
    ///
    /// @return by how much the cost has risen
    int swap() {
        int change = 0;
        for (int i = 0; i < count; i++) {
            change += board.shareChange(round, ones[i], others[i]);
            change -= Prices.MEETING * board.meetChange(round, ones[i], others[i]);
            board.swap(round, ones[i], others[i]);
        }
        return change;
    }
}
