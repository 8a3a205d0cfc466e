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

/// Raises everyone's chance together over whole panels only, as [Sweep] does over split seats: where the leximin point is
/// no mix of panels. It looks for panels that help, but does not prove that there are no others, so what it finds is a
/// good lottery with a named gap.
final class Pour {
    private static final int PIVOTS = 2000;
    private static final int TRIES = 60;
    private static final int AT_ONCE = 3;
    private static final int ROUNDS = 400;
    private static final double NEAR = 1e-9;

    /// What weights in doubles are multiplied by to make whole tickets.
    private static final double TICKETS = 1L << 40;

    private final Frame frame;
    private final Dive dive;
    private final Random random;

    /// The kinds that some panel has.
    private final int[] served;

    private final Mix mix;
    private final List<int[]> whole = new ArrayList<>();
    private final Set<List<Integer>> known = new HashSet<>();
    private int rounds;

    private Pour(Frame frame, List<int[]> panels, Random random) {
        this.frame = frame;
        this.random = random;
        dive = new Dive(frame);
        served =
                IntStream.range(0, frame.kinds())
                        .filter(k -> panels.stream().anyMatch(seats -> seats[k] > 0))
                        .toArray();
        double[] wishes = Arrays.stream(served).mapToDouble(k -> frame.count[k]).toArray();
        mix = new Mix(wishes, only(panels.getFirst()), random);
        panels.forEach(this::add);
    }

    /// A lottery over panels, beginning with known ones that together serve everyone who can be served.
    static List<Walk.Part> of(Frame frame, List<int[]> panels) {
        return new Pour(frame, panels, new Random(0)).parts();
    }

    private List<Walk.Part> parts() {
        int open = served.length;
        while (open > 0 && rounds < ROUNDS) {
            mix.solve(PIVOTS);
            while (rounds < ROUNDS && price()) {
                mix.solve(PIVOTS);
            }
            int done = 0;
            for (boolean one : mix.settle()) {
                done += one ? 1 : 0;
            }
            open = done == 0 ? 0 : open - done;
        }
        return tickets();
    }

    private int[] only(int[] seats) {
        return Arrays.stream(served).map(k -> seats[k]).toArray();
    }

    private void add(int[] seats) {
        if (known.add(Arrays.stream(seats).boxed().toList())) {
            if (!whole.isEmpty()) {
                mix.add(only(seats)); // the mix began with the first
            }
            whole.add(seats);
        }
    }

    private boolean price() {
        rounds++;
        double[] prices = mix.prices();
        double largest = Arrays.stream(prices).map(Math::abs).max().orElse(1);
        boolean helps = false;
        for (int turn = 0; turn < AT_ONCE; turn++) {
            double[] gains = new double[frame.kinds()];
            for (int i = 0; i < served.length; i++) {
                double noise = 0.05 * turn * largest * (random.nextDouble() - 0.5);
                gains[served[i]] = prices[i] + noise;
            }
            Optional<int[]> seats = dive.panel(Face.all(frame), gains, TRIES);
            if (seats.isPresent() && mix.gain(only(seats.get()), prices) > NEAR) {
                add(seats.get());
                helps = true;
            }
        }
        return helps;
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
