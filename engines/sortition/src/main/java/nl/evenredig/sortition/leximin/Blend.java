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

/// Mixes panels into a point where walks did not close: finds the best mix of the panels they found, asks for panels that
/// would make it better, and so on (column generation).
///
/// When the mix gives everyone all of the wish, the weights are solved for exactly. When it does not, or not exactly,
/// the mix is still a lottery over panels.
final class Blend {
    private static final int ROUNDS = 300;
    private static final int PIVOTS = 300;
    private static final int TRIES = 100;
    private static final int AT_ONCE = 4;

    /// Rounds that may pass without a panel that helps.
    private static final int PATIENCE = 3;

    private static final double NEAR = 1e-9;

    /// What weights in doubles are multiplied by to make whole tickets.
    private static final double TICKETS = 1L << 40;

    private final Frame frame;
    private final Ratio[] point;
    private final Random random;
    private final Dive dive;
    private final int[] wished;
    private final Mix mix;
    private final List<int[]> whole = new ArrayList<>();
    private final Set<List<Integer>> known = new HashSet<>();
    private boolean onFace = true;

    private Blend(Frame frame, Ratio[] point, List<int[]> panels, Random random) {
        this.frame = frame;
        this.point = point;
        this.random = random;
        dive = new Dive(frame);
        wished = IntStream.range(0, point.length).filter(k -> point[k].signum() > 0).toArray();
        double[] wishes = Arrays.stream(wished).mapToDouble(k -> point[k].approximate()).toArray();
        mix = new Mix(wishes, only(panels.getFirst()), random);
        panels.forEach(this::add);
    }

    /// @param parts panels with weights
    /// @param isExact whether their mix is exactly the point
    record Found(List<Walk.Part> parts, boolean isExact) {}

    /// The best mix found, beginning with known panels, of which there must be one.
    static Found of(Frame frame, Ratio[] point, List<int[]> panels, long seed) {
        return new Blend(frame, point, panels, new Random(seed)).found();
    }

    private Found found() {
        mix.solve(20 * PIVOTS);
        int idle = 0;
        for (int round = 0; round < ROUNDS && idle < PATIENCE; round++) {
            if (mix.part() >= 1 - NEAR) {
                Optional<List<Walk.Part>> exact = exact();
                if (exact.isPresent()) {
                    return new Found(exact.get(), true);
                }
            }
            idle = price() ? 0 : idle + 1;
            if (idle == PATIENCE && onFace && mix.part() < 1 - NEAR) {
                onFace = false;
                idle = 0;
            }
            mix.solve(PIVOTS);
        }
        return new Found(rounded(), false);
    }

    private int[] only(int[] seats) {
        return Arrays.stream(wished).map(k -> seats[k]).toArray();
    }

    private static List<Integer> asList(int[] seats) {
        return Arrays.stream(seats).boxed().toList();
    }

    private void add(int[] seats) {
        if (known.add(asList(seats))) {
            if (!whole.isEmpty()) {
                mix.add(only(seats)); // the mix began with the first
            }
            whole.add(seats);
        }
    }

    /// Looks for panels that are worth more than they must be; true when there is one.
    private boolean price() {
        double[] prices = mix.prices();
        double largest = Arrays.stream(prices).map(Math::abs).max().orElse(1);
        boolean helps = false;
        for (int turn = 0; turn < AT_ONCE; turn++) {
            double noise = turn * 0.05 * largest;
            double[] gains = new double[point.length];
            for (int i = 0; i < wished.length; i++) {
                gains[wished[i]] = prices[i] + noise * (random.nextDouble() - 0.5);
            }
            Optional<int[]> seats = dive.panel(bounds(), gains, TRIES);
            if (seats.isPresent() && mix.gain(only(seats.get()), prices) > NEAR) {
                add(seats.get());
                helps = true;
            }
        }
        return helps;
    }

    private Dive.Bounds bounds() {
        return onFace ? Face.of(frame, point) : Face.all(frame);
    }

    /// The weights solved for exactly.
    private Optional<List<Walk.Part>> exact() {
        double[] weights = mix.weights();
        int[] used = IntStream.range(0, weights.length).filter(p -> weights[p] > 1e-7).toArray();
        BigInteger unit = BigInteger.ONE;
        for (Ratio seats : point) {
            unit = unit.divide(unit.gcd(seats.denominator())).multiply(seats.denominator());
        }
        long[][] matrix = new long[point.length + 1][used.length];
        BigInteger[] right = new BigInteger[point.length + 1];
        for (int k = 0; k < point.length; k++) {
            for (int j = 0; j < used.length; j++) {
                matrix[k][j] = whole.get(used[j])[k];
            }
            right[k] = point[k].numerator().multiply(unit.divide(point[k].denominator()));
        }
        Arrays.fill(matrix[point.length], 1);
        right[point.length] = unit;
        return Fractions.solve(matrix, right).flatMap(solution -> parts(used, solution));
    }

    private Optional<List<Walk.Part>> parts(int[] used, BigInteger[] solution) {
        List<Walk.Part> parts = new ArrayList<>();
        for (int j = 0; j < used.length; j++) {
            if (solution[j].signum() < 0) {
                return Optional.empty();
            }
            if (solution[j].signum() > 0) {
                parts.add(new Walk.Part(whole.get(used[j]), solution[j]));
            }
        }
        return Optional.of(parts);
    }

    private List<Walk.Part> rounded() {
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
