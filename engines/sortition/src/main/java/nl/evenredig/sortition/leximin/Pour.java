// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.leximin;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.evenredig.exact.Ratio;

/// Raises everyone's chance together over whole panels only, as [Sweep] does over split seats: where the leximin point is
/// no mix of panels.
///
/// The best mix of known panels is found in doubles; what a seat of each kind is worth there is solved for exactly; and a
/// [Summit] finds a panel that is worth more, which joins the known ones, or proves that there is none, which ends a
/// stage. Out of tries, the lottery is as good as was found and the stages so far are proven.
final class Pour {
    /// More kinds than this are not tried exactly: solving takes their number to the third power, for each stage.
    private static final int MOST_KINDS = 400;

    private static final int PIVOTS = 2000;
    private static final int TRIES = 60;
    private static final int AT_ONCE = 3;
    private static final int ROUNDS = 400;
    private static final double NEAR = 1e-9;

    /// What weights in doubles are multiplied by to make whole tickets.
    private static final double TICKETS = 1L << 40;

    private final Frame frame;
    private final Summit summit;
    private final Dive dive;
    private final Random random = new Random(0);
    private final Mix mix;
    private final List<int[]> whole = new ArrayList<>();
    private final Set<List<Integer>> known = new HashSet<>();
    private final List<Stage> stages = new ArrayList<>();

    /// What each kind still wishes; 0 for the settled.
    private final int[] wishes;

    /// Seats of each settled kind.
    private final Ratio[] settled;

    private boolean isProven;
    private int rounds;

    /// Where some were settled, and why.
    ///
    /// @param weights what a seat of each kind is worth
    record Stage(Ratio chance, List<BigInteger> weights, List<Line> argument) {}

    /// @param parts panels with weights
    /// @param stages those proven
    /// @param isProven whether the stages prove the whole lottery
    record Found(List<Walk.Part> parts, List<Stage> stages, boolean isProven) {}

    private Pour(Frame frame, List<int[]> panels, Summit summit) {
        this.frame = frame;
        this.summit = summit;
        dive = new Dive(frame);
        wishes = frame.count.clone();
        settled = new Ratio[wishes.length];
        Arrays.fill(settled, Ratio.ZERO);
        double[] wished = Arrays.stream(wishes).asDoubleStream().toArray();
        mix = new Mix(wished, panels.getFirst(), random);
        panels.forEach(this::add);
        isProven = wishes.length <= MOST_KINDS;
    }

    /// A lottery over panels, beginning with known ones.
    ///
    /// @param frame in which nobody has a count who is on no panel
    static Found of(Frame frame, List<int[]> panels, Summit summit) {
        return new Pour(frame, panels, summit).found();
    }

    private Found found() {
        boolean isDone = false;
        while (!isDone && wishing() > 0) {
            mix.solve(PIVOTS);
            while (rounds < ROUNDS * (1 + stages.size()) && price()) {
                mix.solve(PIVOTS);
            }
            boolean[] done = isProven ? proven() : mix.dear();
            isDone = IntStream.range(0, done.length).noneMatch(k -> done[k]);
            mix.settle(done);
            IntStream.range(0, done.length).filter(k -> done[k]).forEach(k -> wishes[k] = 0);
        }
        isProven &= !isDone;
        return end();
    }

    private Found end() {
        Optional<List<Walk.Part>> exact =
                isProven ? new Ledger(wishes, whole, mix.basis()).parts(settled) : Optional.empty();
        return new Found(exact.orElseGet(this::tickets), stages, exact.isPresent());
    }

    private long wishing() {
        return Arrays.stream(wishes).filter(it -> it > 0).count();
    }

    private void add(List<Integer> seats) {
        add(seats.stream().mapToInt(it -> it).toArray());
    }

    private void add(int[] seats) {
        if (known.add(Arrays.stream(seats).boxed().toList())) {
            if (!whole.isEmpty()) {
                mix.add(seats); // the mix began with the first
            }
            whole.add(seats);
        }
    }

    /// Looks for panels that are worth more than they must be; true when there is one.
    private boolean price() {
        rounds++;
        double[] prices = mix.prices();
        double largest = Arrays.stream(prices).map(Math::abs).max().orElse(1);
        boolean helps = false;
        for (int turn = 0; turn < AT_ONCE; turn++) {
            double noise = 0.05 * turn * largest;
            double[] gains = new double[frame.kinds()];
            Arrays.setAll(gains, k -> prices[k] + noise * (random.nextDouble() - 0.5));
            Optional<int[]> seats = dive.panel(Face.all(frame), gains, TRIES);
            if (seats.isPresent() && mix.gain(seats.get(), prices) > NEAR) {
                add(seats.get());
                helps = true;
            }
        }
        return helps;
    }

    /// Whom a stage settles that is now proven, after as many panels more as it takes; without a proof whom the mix
    /// says.
    private boolean[] proven() {
        for (int before = -1; before < whole.size(); ) {
            before = whole.size();
            Optional<BigInteger[]> prices = new Ledger(wishes, whole, mix.basis()).prices();
            if (prices.isPresent()) {
                BigInteger[] worth = Arrays.copyOf(prices.get(), wishes.length);
                BigInteger most = prices.get()[wishes.length];
                switch (summit.highest(worth, most, Face.all(frame))) {
                    case Summit.Answer.None it -> {
                        return settle(worth, most, it.argument());
                    }
                    case Summit.Answer.Higher it -> it.panels().forEach(this::add);
                    case Summit.Answer.Open _ -> {}
                }
                mix.solve(PIVOTS);
            }
        }
        isProven = false;
        return mix.dear();
    }

    private boolean[] settle(BigInteger[] worth, BigInteger most, List<Line> argument) {
        BigInteger free = BigInteger.ZERO;
        Ratio left = new Ratio(most, BigInteger.ONE);
        boolean[] done = new boolean[wishes.length];
        for (int k = 0; k < wishes.length; k++) {
            done[k] = wishes[k] > 0 && worth[k].signum() > 0;
            if (done[k]) {
                free = free.add(worth[k].multiply(BigInteger.valueOf(wishes[k])));
            } else {
                left = left.minus(settled[k].times(new Ratio(worth[k], BigInteger.ONE)));
            }
        }
        Ratio chance = left.over(new Ratio(free, BigInteger.ONE));
        for (int k = 0; k < wishes.length; k++) {
            settled[k] = done[k] ? chance.times(wishes[k]) : settled[k];
        }
        stages.add(new Stage(chance, List.of(worth), argument));
        return done;
    }

    private List<Walk.Part> tickets() {
        double[] weights = mix.weights();
        List<Walk.Part> parts = new ArrayList<>();
        for (int p = 0; p < weights.length; p++) {
            long tickets = Math.round(weights[p] * TICKETS);
            if (tickets > 0) {
                parts.add(new Walk.Part(whole.get(p), BigInteger.valueOf(tickets)));
            }
        }
        return parts;
    }
}
