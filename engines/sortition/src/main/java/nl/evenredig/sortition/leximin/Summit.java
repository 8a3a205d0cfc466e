// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.leximin;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Whether some panel is worth more than so much: finds one, or an argument in whole numbers that there is none.
///
/// Tries cases, more of a kind or not, until each is decided. A simplex in doubles says where to look; the numbers that
/// decide a case are solved for and added up exactly, so no answer hangs on a tolerance.
// Land & Doig, "An automatic method of solving discrete programming problems", Econometrica 28,
// 1960.
final class Summit {
    private static final double WHOLE = 1e-6;

    private final Frame frame;
    private final Simplex simplex;
    private final List<Line> lines = new ArrayList<>();
    private final List<List<Integer>> higher = new ArrayList<>();
    private Verdict verdict;
    private boolean goesOn;
    private int tries;

    /// @param tries how many cases it may look at, all questions together
    Summit(Frame frame, int tries) {
        this.frame = frame;
        this.tries = tries;
        simplex = new Simplex(frame);
        verdict = new Verdict(frame, simplex, new BigInteger[0], BigInteger.ZERO);
    }

    /// What came of looking.
    sealed interface Answer {
        /// Panels that are worth more, each more than the one before.
        record Higher(List<List<Integer>> panels) implements Answer {
            /// The seats of the last one.
            int[] best() {
                return panels.getLast().stream().mapToInt(seats -> seats).toArray();
            }
        }

        /// There is none, by this argument.
        record None(List<Line> argument) implements Answer {}

        /// Out of tries.
        record Open() implements Answer {}
    }

    /// Some panel worth more than `most`, each seat of a kind being worth so much, or an argument that there is none.
    Answer above(BigInteger[] worth, BigInteger most) {
        goesOn = false;
        return answer(worth, most, Face.all(frame));
    }

    /// The same, going on to the panel that is worth most, within bounds of the kinds.
    Answer highest(BigInteger[] worth, BigInteger most, Dive.Bounds bounds) {
        goesOn = true;
        return answer(worth, most, bounds);
    }

    private Answer answer(BigInteger[] worth, BigInteger most, Dive.Bounds bounds) {
        lines.clear();
        higher.clear();
        verdict = new Verdict(frame, simplex, worth, most);
        for (int i = 0; i < bounds.least().length; i++) {
            simplex.bound(i, bounds.least()[i], bounds.most()[i]);
        }
        double[] costs = new double[frame.kinds()];
        Arrays.setAll(costs, k -> -verdict.sharePer(k));
        simplex.costs(costs);
        search();
        if (!higher.isEmpty()) {
            return new Answer.Higher(List.copyOf(higher));
        }
        return tries < 0 ? new Answer.Open() : new Answer.None(List.copyOf(lines));
    }

    /// Decides the case that the bounds of the simplex make; true when there is no need to look further.
    private boolean search() {
        if (--tries < 0) {
            return true;
        }
        if (!simplex.solve()) {
            return decide(verdict.empty(), -1, 0);
        }
        double[] values = simplex.values();
        int split = split(values);
        if (split >= 0) {
            boolean mayBe = verdict.mayBeBelow(values);
            return decide(mayBe ? verdict.below() : Optional.empty(), split, values[split]);
        }
        int[] seats = rounded(values);
        if (verdict.isHigher(seats)) {
            higher.add(Arrays.stream(seats).boxed().toList());
            verdict.raise(seats);
        }
        return (!goesOn && !higher.isEmpty()) || decide(verdict.below(), -1, 0);
    }

    /// Notes what decides this case, or looks at two smaller ones.
    private boolean decide(Optional<Line> decided, int split, double value) {
        if (decided.isPresent()) {
            lines.add(decided.get());
            return false;
        }
        if (split >= 0) {
            return cases(split, (int) Math.floor(value));
        }
        for (int k = 0; k < frame.kinds(); k++) {
            if (simplex.least(k) < simplex.most(k)) {
                return cases(k, (int) simplex.least(k));
            }
        }
        lines.add(verdict.only());
        return false;
    }

    private boolean cases(int kind, int down) {
        double least = simplex.least(kind);
        double most = simplex.most(kind);
        lines.add(new Line.Fork(kind, down));
        simplex.bound(kind, down + 1.0, most);
        boolean isDone = search();
        if (!isDone) {
            simplex.bound(kind, least, down);
            isDone = search();
        }
        simplex.bound(kind, least, most);
        return isDone;
    }

    /// The kind whose case distinction matters most: far from whole, and worth much; -1 when none is split.
    private int split(double[] values) {
        int best = -1;
        double most = 0;
        for (int k = 0; k < values.length; k++) {
            double off = Math.abs(values[k] - Math.rint(values[k]));
            double matters = off * (0.2 + verdict.sharePer(k));
            if (off > WHOLE && matters > most) {
                most = matters;
                best = k;
            }
        }
        return best;
    }

    private static int[] rounded(double[] values) {
        int[] seats = new int[values.length];
        Arrays.setAll(seats, k -> (int) Math.rint(values[k]));
        return seats;
    }
}
