// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.leximin;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.evenredig.exact.Ratio;
import nl.evenredig.sortition.Method;

/// Raises everyone's chance together, as water rises, until some cannot rise; those are settled and the others rise on.
///
/// This is the leximin point of the frame when seats may be split: one parametric dual simplex with an objective of
/// zeros, from level 0 to level 1, in exact arithmetic throughout. Where the water stops, a row of the inverse is the
/// dual of that stage. Near ties are told apart exactly, and a smallest-number rule ends every chain of pivots that do
/// not raise the level. Cost: a pivot takes one pass over the kinds and the inverse, of as many rows as there are quotas.
// Leximin by repeated maximin and complementary slackness: Flanigan and others, Nature 596, 2021,
// supplement 8; smallest-number rule: Bland, Mathematics of Operations Research 2, 1977.
final class Sweep {
    /// Pivots without a rise after which only the smallest-number rule chooses.
    private static final int PATIENCE = 100;

    private final Frame frame;
    private final Basis basis;
    private final Shore shore;
    private final List<Level> levels = new ArrayList<>();
    private final Ratio[] chances;
    private BigInteger[] refusal = new BigInteger[0];
    private Ratio level = Ratio.ZERO;
    private int idle;

    /// Where some were settled, and why: a whole number for each row.
    static final class Level {
        private final Ratio chance;
        private final BigInteger[] weights;

        Level(Ratio chance, BigInteger[] weights) {
            this.chance = chance;
            this.weights = weights;
        }

        Ratio chance() {
            return chance;
        }

        BigInteger[] weights() {
            return weights;
        }
    }

    /// A basic variable that would go below its least or above its most.
    private record Leaving(int place, boolean below, Ratio level) {}

    private Sweep(Frame frame) {
        this.frame = frame;
        basis = new Basis(frame);
        shore = new Shore(frame);
        chances = new Ratio[frame.kinds()];
        Arrays.setAll(chances, k -> frame.count[k] == 0 ? Ratio.ZERO : Ratio.ONE);
    }

    /// Raises the water in a frame.
    static Sweep of(Frame frame, Method method) {
        Sweep sweep = new Sweep(frame);
        if (sweep.start()) {
            sweep.rise(method);
        }
        return sweep;
    }

    /// Whether even split seats can meet every quota.
    boolean isPossible() {
        return refusal.length == 0;
    }

    /// When it is not possible: a whole number for each row that proves it.
    BigInteger[] refusal() {
        return refusal;
    }

    List<Level> levels() {
        return levels;
    }

    /// Everyone's chance, by kind.
    Ratio[] chances() {
        return chances;
    }

    /// Finds a basis that holds at level 0.
    private boolean start() {
        for (Optional<Leaving> worst = worst(); worst.isPresent(); worst = worst()) {
            Leaving leaving = worst.get();
            int entering = entering(leaving);
            if (entering < 0) {
                refusal = weights(leaving);
                return false;
            }
            exchange(leaving, entering);
            idle++;
        }
        idle = 0;
        return true;
    }

    /// The basic variable furthest outside its bounds at level 0; that with the smallest number when out of patience.
    private Optional<Leaving> worst() {
        Optional<Leaving> worst = Optional.empty();
        double most = 0;
        for (int place : inOrder()) {
            int variable = basis.holds[place];
            BigInteger has = basis.times(place, shore.still());
            BigInteger lack = shore.least(variable).multiply(basis.below(place)).subtract(has);
            BigInteger over = has.subtract(shore.most(variable).multiply(basis.below(place)));
            double outside = lack.max(over).doubleValue() / basis.below(place).doubleValue();
            if (outside > most) {
                most = isPatient() ? outside : Double.MAX_VALUE;
                worst = Optional.of(new Leaving(place, lack.signum() > 0, Ratio.ZERO));
            }
        }
        return worst;
    }

    private boolean isPatient() {
        return idle < PATIENCE + frame.height();
    }

    /// The places, that of the variable with the smallest number first.
    private List<Integer> inOrder() {
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < frame.height(); place++) {
            places.add(place);
        }
        places.sort((one, other) -> Integer.compare(basis.holds[one], basis.holds[other]));
        return places;
    }

    private void rise(Method method) {
        boolean isDone = false;
        while (!isDone) {
            Leaving first = first();
            idle = first.level().equals(level) ? idle + 1 : 0;
            level = first.level();
            if (level.compareTo(Ratio.ONE) >= 0) {
                return;
            }
            int entering = entering(first);
            if (entering >= 0) {
                exchange(first, entering);
            } else {
                settle(weights(first));
                isDone = (method == Method.MAXIMIN && level.signum() > 0) || allSettled();
            }
        }
        if (method == Method.MAXIMIN) {
            readOff();
        }
    }

    private boolean allSettled() {
        for (int k = 0; k < frame.kinds(); k++) {
            if (shore.isFree(k)) {
                return false;
            }
        }
        return true;
    }

    /// The first basic variable that the rising level drives out of its bounds; at level 1 when none is.
    private Leaving first() {
        Leaving first = new Leaving(-1, false, Ratio.ONE);
        for (int place : inOrder()) {
            BigInteger has = basis.times(place, shore.still());
            BigInteger rate = basis.times(place, shore.rising());
            int variable = basis.holds[place];
            BigInteger below = basis.below(place);
            BigInteger nearer = shore.rise(variable).multiply(below).subtract(rate);
            if (nearer.signum() > 0) {
                BigInteger room = has.subtract(shore.least(variable).multiply(below));
                first = earlier(first, place, true, new BigInteger[] {room, nearer});
            }
            if (rate.signum() > 0) {
                BigInteger room = shore.most(variable).multiply(below).subtract(has);
                first = earlier(first, place, false, new BigInteger[] {room, rate});
            }
        }
        return first;
    }

    private Leaving earlier(Leaving first, int place, boolean isBelow, BigInteger[] when) {
        BigInteger speed = when[1].multiply(shore.unit());
        BigInteger left = when[0].multiply(first.level().denominator());
        if (left.compareTo(first.level().numerator().multiply(speed)) >= 0) {
            return first;
        }
        return new Leaving(place, isBelow, new Ratio(when[0], speed));
    }

    /// A variable outside the basis that can hold the leaving one at its bound; -1 when none can.
    private int entering(Leaving leaving) {
        BigInteger[] weights = weights(leaving);
        int best = -1;
        BigInteger largest = BigInteger.ZERO;
        int variables = frame.kinds() + frame.height();
        for (int variable = 0; variable < variables; variable++) {
            if (shore.at(variable) == Shore.At.BASIS || !shore.canMove(variable)) {
                continue;
            }
            BigInteger slope = basis.times(weights, variable);
            boolean helps =
                    shore.at(variable) == Shore.At.LEAST ? slope.signum() < 0 : slope.signum() > 0;
            if (helps && slope.abs().compareTo(largest) > 0) {
                best = variable;
                largest = slope.abs();
                if (!isPatient()) {
                    return best;
                }
            }
        }
        return best;
    }

    /// The row of the leaving variable, turned so that what may not rise has a positive weight.
    private BigInteger[] weights(Leaving leaving) {
        BigInteger[] row = basis.row(leaving.place()).clone();
        if (!leaving.below()) {
            Arrays.setAll(row, i -> row[i].negate());
        }
        return row;
    }

    private void exchange(Leaving leaving, int entering) {
        int variable = basis.holds[leaving.place()];
        shore.put(variable, leaving.below() ? Shore.At.LEAST : Shore.At.MOST);
        shore.put(entering, Shore.At.BASIS);
        basis.pivot(leaving.place(), entering);
    }

    private void settle(BigInteger[] weights) {
        levels.add(new Level(level, weights));
        for (int k = 0; k < frame.kinds(); k++) {
            if (shore.isFree(k) && basis.times(weights, k).signum() > 0) {
                shore.settle(k, level);
                chances[k] = frame.count[k] == 0 ? Ratio.ZERO : level;
            }
        }
    }

    /// Everyone's chance where the water stands now.
    private void readOff() {
        for (int k = 0; k < frame.kinds(); k++) {
            if (shore.at(k) == Shore.At.LEAST && shore.isFree(k) && frame.count[k] > 0) {
                chances[k] = level;
            }
        }
        for (int place = 0; place < frame.height(); place++) {
            int variable = basis.holds[place];
            if (shore.isKind(variable) && frame.count[variable] > 0) {
                BigInteger below = basis.below(place);
                Ratio still =
                        new Ratio(basis.times(place, shore.still()), below.multiply(shore.unit()));
                Ratio risen = new Ratio(basis.times(place, shore.rising()), below).times(level);
                chances[variable] = still.plus(risen).over(frame.count[variable]);
            }
        }
    }
}
