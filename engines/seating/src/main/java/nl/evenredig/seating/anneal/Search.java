// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating.anneal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.evenredig.exact.Seed;
import nl.evenredig.seating.Gathering;
import nl.evenredig.seating.Obstacle;
import nl.evenredig.seating.Outcome;
import nl.evenredig.seating.Score;
import nl.evenredig.seating.Seating;
import nl.evenredig.seating.SeatingStep;
import nl.evenredig.seating.bound.Bounds;
import nl.evenredig.seating.check.Check;
import nl.evenredig.seating.fit.Blocks;
import nl.evenredig.seating.fit.Fit;
import nl.evenredig.seating.fit.Obstacles;

/// Looks for seats with which every table has its share of everyone and people meet as many others as they can.
///
/// The search starts with seats that obey every rule, and swaps people: always when that is better, and with falling
/// probability when it is worse. It goes in slices, so that whoever waits can see how far it is and what the best is so
/// far; that only becomes better. It ends when nobody can do better, or after a number of tries that depends on the
/// gathering alone. The same gathering and seed give the same seating, whatever the order of people.
///
/// Cost: a number of tries that is fixed for small gatherings and grows with people times rounds; memory with the square
/// of people.
// Kirkpatrick, Gelatt & Vecchi, "Optimization by simulated annealing", Science 220 (1983).
public final class Search {
    private static final int SLICE = 40_000;

    /// Tries for the square of all seats of all rounds: small gatherings need few.
    private static final long FOR_EACH_TWO_SEATS = 1_500;

    private static final long FEWEST = 200_000;
    private static final long ENOUGH = 15_000_000;

    /// Large gatherings get as many for each seat as one waits for.
    private static final long FOR_EACH_SEAT = 4_000;

    /// A stretch of the search in which the heat falls; heats in meetings, found by trying.
    private record Run(double part, double hot, double cold) {}

    /// A short run, so that there is soon something good; a long one that stays warm; and a cold one that mends what
    /// is left.
    private static final List<Run> RUNS =
            List.of(new Run(0.08, 0.4, 0.1), new Run(0.77, 0.4, 0.22), new Run(0.15, 0.22, 0.07));

    private final Canon canon;
    private final Gathering original;
    private final Seed seed;
    private final Blocks blocks;
    private final List<Obstacle> obstacles = new ArrayList<>();
    private final List<SeatingStep> steps = new ArrayList<>();
    private final Annealing annealing;
    private final Bounds bounds;
    private final long most;
    private long tries;

    private Search(Gathering gathering, Seed seed) {
        this.original = gathering;
        this.seed = seed;
        canon = new Canon(gathering);
        blocks = Blocks.of(canon.gathering());
        obstacles.addAll(Obstacles.of(blocks));
        Fit fit = obstacles.isEmpty() ? Fit.fresh(blocks) : new Fit.None(true);
        most = tries((long) gathering.people().size() * gathering.rounds());
        if (fit instanceof Fit.Found found) {
            int[] sits = found.attendance().stream().mapToInt(Integer::intValue).toArray();
            int[][] attendance = new int[gathering.rounds()][];
            Arrays.fill(attendance, sits);
            bounds = Bounds.of(blocks, attendance);
            annealing = new Annealing(blocks, found, new Dice(seed));
            note();
        } else {
            bounds = new Bounds(0, 0);
            annealing = new Annealing(blocks, new Dice(seed));
            if (obstacles.isEmpty() && fit instanceof Fit.None(boolean isProven)) {
                obstacles.add(new Obstacle.NoFit(isProven));
            }
        }
    }

    private static long tries(long seats) {
        long wanted = Math.clamp(FOR_EACH_TWO_SEATS * seats * seats, FEWEST, ENOUGH);
        return Math.max(wanted, FOR_EACH_SEAT * seats);
    }

    /// Begins a search: the first seating obeys every rule, when there is one.
    public static Search begin(Gathering gathering, Seed seed) {
        return new Search(gathering, seed);
    }

    /// The outcome of a whole search.
    public static Outcome of(Gathering gathering, Seed seed) {
        Search search = begin(gathering, seed);
        while (search.advance()) {
            // Nobody waits.
        }
        return search.outcome();
    }

    /// Searches on for a moment; false when there is nothing more to try.
    public boolean advance() {
        if (!obstacles.isEmpty() || tries >= most || isBest()) {
            return false;
        }
        annealing.slice(SLICE, heat((double) tries / most));
        tries += SLICE;
        note();
        return tries < most && !isBest();
    }

    private double heat(double progress) {
        double before = 0;
        for (Run run : RUNS) {
            double done = (progress - before) / run.part();
            if (done < 1) {
                double hot = run.hot() * original.weight();
                return hot * Math.pow(run.cold() / hot, done);
            }
            before += run.part();
        }
        return RUNS.getLast().cold();
    }

    private boolean isBest() {
        return annealing.bestMet() >= bounds.met() && annealing.bestOut() <= bounds.outOfShare();
    }

    private void note() {
        boolean isNew = true;
        if (!steps.isEmpty() && steps.getLast() instanceof SeatingStep.Improved last) {
            isNew = last.met() != annealing.bestMet() || last.outOfShare() != annealing.bestOut();
        }
        if (isNew) {
            steps.add(new SeatingStep.Improved(tries, annealing.bestMet(), annealing.bestOut()));
        }
    }

    /// How far the search is, from 0 to 1; it may end sooner.
    public double progress() {
        return obstacles.isEmpty() ? Math.min(1.0, (double) tries / most) : 1.0;
    }

    /// How good the best seating is so far.
    public Score score() {
        return new Score(
                annealing.bestMet(), bounds.met(), annealing.bestOut(), bounds.outOfShare());
    }

    /// The best so far.
    public Outcome outcome() {
        if (!obstacles.isEmpty()) {
            return new Outcome.Impossible(original, obstacles);
        }
        Seating seating = canon.back(annealing.best());
        Score score = score();
        if (!Check.seating(original, seating).isEmpty()
                || Check.met(original, seating) != score.met()
                || Check.outOfShare(original, seating).size() != score.outOfShare()) {
            throw new IllegalStateException(
                    "Seating must be as it was counted, but score=%s.".formatted(score));
        }
        return new Outcome.Seated(original, seed, seating, score, steps);
    }
}
