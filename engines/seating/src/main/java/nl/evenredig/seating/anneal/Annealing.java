// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating.anneal;

import java.util.Arrays;
import nl.evenredig.seating.Seating;
import nl.evenredig.seating.fit.Blocks;
import nl.evenredig.seating.fit.Fit;

/// Swaps people at a given heat, and remembers the best seats it met.
final class Annealing {
    /// How many equal steps the chance of taking a worse seating has.
    private static final int CHANCES = 1 << 12;

    /// For each of the steps, how much worse it may be, in heats.
    private static final double[] PATIENCE = new double[CHANCES];

    static {
        Arrays.setAll(PATIENCE, i -> -Math.log((i + 0.5) / CHANCES));
    }

    private final Board board;
    private final Swaps swaps;
    private final Dice dice;
    private final int weight;
    private int[][] best;
    private long bestCost = Long.MAX_VALUE;
    private int bestMet;
    private int bestOut;

    /// Without anyone who can be seated.
    Annealing(Blocks blocks, Dice dice) {
        this(blocks, dice, new int[0][], new int[0]);
    }

    Annealing(Blocks blocks, Fit.Found fit, Dice dice) {
        this(
                blocks,
                dice,
                start(blocks, fit, dice),
                fit.attendance().stream().mapToInt(Integer::intValue).toArray());
    }

    private Annealing(Blocks blocks, Dice dice, int[][] start, int[] sits) {
        this.dice = dice;
        weight = blocks.gathering().weight();
        board = new Board(blocks.gathering(), start, sits);
        swaps = new Swaps(blocks, board, dice);
        best = board.seats();
        remember();
    }

    /// Blocks at their tables, everyone else by chance, in another order each round.
    private static int[][] start(Blocks blocks, Fit.Found fit, Dice dice) {
        int tables = fit.attendance().size();
        int[] first = new int[tables + 1];
        for (int t = 0; t < tables; t++) {
            first[t + 1] = first[t] + fit.attendance().get(t);
        }
        int[][] start = new int[blocks.gathering().rounds()][];
        for (int r = 0; r < start.length; r++) {
            start[r] = round(blocks, fit, first, dice);
        }
        return start;
    }

    private static int[] round(Blocks blocks, Fit.Found fit, int[] first, Dice dice) {
        int[] seats = new int[first[first.length - 1]];
        Arrays.fill(seats, -1);
        int[] next = first.clone();
        int[] free = new int[seats.length];
        int count = 0;
        for (int b = 0; b < blocks.count(); b++) {
            int table = fit.tables().get(b);
            for (int person : blocks.people(b)) {
                if (table < 0) {
                    free[count++] = person;
                } else {
                    seats[next[table]++] = person;
                }
            }
        }
        int[] order = Arrays.copyOf(free, count);
        dice.shuffle(order);
        for (int s = 0, i = 0; s < seats.length; s++) {
            seats[s] = seats[s] < 0 ? order[i++] : seats[s];
        }
        return seats;
    }

    /// Tries so many swaps at one heat.
    void slice(int tries, double heat) {
        double scale = heat * Prices.MEETING;
        for (int i = 0; i < tries; i++) {
            if (swaps.think()) {
                int limit = (int) (scale * PATIENCE[dice.below(CHANCES)]);
                if (swaps.isSingle()) {
                    single(limit);
                } else {
                    group(limit);
                }
            }
        }
    }

    private void single(int limit) {
        int round = swaps.round();
        int one = swaps.one();
        int other = swaps.other();
        int shares = board.shareChange(round, one, other);
        // No swap can win more meetings than are lacking.
        if (shares - Prices.MEETING * board.again() > limit) {
            return;
        }
        if (shares - Prices.MEETING * board.meetChange(round, one, other) <= limit) {
            board.swap(round, one, other);
            remember();
        }
    }

    private void group(int limit) {
        if (swaps.swap() > limit) {
            swaps.swap();
        } else {
            remember();
        }
    }

    private void remember() {
        long cost = (long) weight * board.out() - board.met();
        if (cost < bestCost || (cost == bestCost && board.out() < bestOut)) {
            bestCost = cost;
            bestMet = board.met();
            bestOut = board.out();
            best = board.seats();
        }
    }

    int bestMet() {
        return bestMet;
    }

    int bestOut() {
        return bestOut;
    }

    /// The best seating met so far.
    Seating best() {
        return board.seating(best);
    }
}
