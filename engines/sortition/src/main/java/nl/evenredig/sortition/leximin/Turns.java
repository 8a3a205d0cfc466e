// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.leximin;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.evenredig.exact.Ratio;

/// Lets the people of one kind take turns, so that everyone sits equally long, with few changes.
///
/// Always those sit who still have to sit longest, until someone else could no longer get a full share. What must hold:
/// for any number of people, what they still need is no more than what the coming panels offer so many people. Each
/// change makes one more of these sums tight and tight ones stay so, hence at most as many changes as people.
// The sums are those of a polymatroid (Edmonds 1970); the longest stretch is found as in
// Dinkelbach,
// Management Science 13, 1967.
final class Turns {
    private final int[] people;
    private final List<Stretch> stretches = new ArrayList<>();
    private BigInteger scale = BigInteger.ONE;

    /// How long each still has to sit, in units.
    private final BigInteger[] needs;

    /// How long, together, so many people can still sit, in units.
    private final BigInteger[] offers;

    /// Who sat for how long, in units of which scale.
    private static final class Stretch {
        private final BigInteger length;
        private final BigInteger scale;
        private final int[] sitting;

        Stretch(BigInteger length, BigInteger scale, int[] sitting) {
            this.length = length;
            this.scale = scale;
            this.sitting = sitting;
        }

        BigInteger length() {
            return length;
        }

        BigInteger scale() {
            return scale;
        }

        int[] sitting() {
            return sitting;
        }
    }

    private Turns(int[] people, List<Walk.Part> parts, int kind) {
        this.people = people;
        needs = new BigInteger[people.length];
        offers = new BigInteger[people.length + 1];
        Arrays.fill(needs, BigInteger.ZERO);
        Arrays.fill(offers, BigInteger.ZERO);
        for (Walk.Part part : parts) {
            for (int m = 0; m <= people.length; m++) {
                offers[m] = offers[m].add(times(part.weight(), Math.min(m, part.seats()[kind])));
            }
        }
        BigInteger share = BigInteger.valueOf(people.length);
        finer(share.divide(offers[people.length].gcd(share)));
        Arrays.fill(needs, offers[people.length].divide(share));
    }

    /// The turns of one kind over all panels.
    static Track of(int[] people, List<Walk.Part> parts, int kind) {
        Turns turns = new Turns(people, parts, kind);
        for (Walk.Part part : parts) {
            turns.sit(part.seats()[kind], part.weight());
        }
        List<Track.Stretch> same = new ArrayList<>();
        for (Stretch stretch : turns.stretches) {
            BigInteger factor = turns.scale.divide(stretch.scale());
            same.add(new Track.Stretch(stretch.length().multiply(factor), stretch.sitting()));
        }
        return new Track(turns.scale, same);
    }

    /// Everyone's turns while a panel with so many of them lasts.
    private void sit(int seats, BigInteger weight) {
        Ratio left = new Ratio(weight, BigInteger.ONE);
        while (left.signum() > 0) {
            boolean[] sits = longestNeeds(seats);
            Ratio stretch = left.times(new Ratio(scale, BigInteger.ONE));
            Optional<Ratio> shorter = shorter(sits, seats, stretch);
            while (shorter.isPresent()) {
                stretch = shorter.get();
                shorter = shorter(sits, seats, stretch);
            }
            finer(stretch.denominator());
            pass(sits, seats, stretch.numerator());
            left = left.minus(new Ratio(stretch.numerator(), scale));
        }
    }

    private boolean[] longestNeeds(int seats) {
        Integer[] order = longestFirst(needs);
        boolean[] sits = new boolean[needs.length];
        for (int i = 0; i < seats; i++) {
            sits[order[i]] = true;
        }
        return sits;
    }

    private static Integer[] longestFirst(BigInteger[] values) {
        Integer[] order = IntStream.range(0, values.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparing((Integer i) -> values[i]).reversed());
        return order;
    }

    private void pass(boolean[] sits, int seats, BigInteger length) {
        int[] sitting = new int[seats];
        int next = 0;
        for (int i = 0; i < sits.length; i++) {
            if (sits[i]) {
                needs[i] = needs[i].subtract(length);
                sitting[next++] = people[i];
            }
        }
        for (int m = 0; m < offers.length; m++) {
            offers[m] = offers[m].subtract(times(length, Math.min(m, seats)));
        }
        stretches.add(new Stretch(length, scale, sitting));
    }

    /// The shorter stretch, in units, at which a sum that this stretch breaks is just tight; none when it breaks none.
    private Optional<Ratio> shorter(boolean[] sits, int seats, Ratio stretch) {
        BigInteger[] after = new BigInteger[needs.length];
        for (int i = 0; i < after.length; i++) {
            BigInteger need = needs[i].multiply(stretch.denominator());
            after[i] = sits[i] ? need.subtract(stretch.numerator()) : need;
        }
        Integer[] first = longestFirst(after);
        BigInteger needed = BigInteger.ZERO;
        BigInteger before = BigInteger.ZERO;
        int sitting = 0;
        for (int m = 1; m <= first.length; m++) {
            int person = first[m - 1];
            needed = needed.add(after[person]);
            before = before.add(needs[person]);
            sitting += sits[person] ? 1 : 0;
            int offered = Math.min(m, seats);
            BigInteger offer =
                    offers[m]
                            .multiply(stretch.denominator())
                            .subtract(times(stretch.numerator(), offered));
            if (needed.compareTo(offer) > 0) {
                BigInteger rate = BigInteger.valueOf(offered - sitting);
                return Optional.of(new Ratio(offers[m].subtract(before), rate));
            }
        }
        return Optional.empty();
    }

    private void finer(BigInteger factor) {
        if (!factor.equals(BigInteger.ONE)) {
            scale = scale.multiply(factor);
            Arrays.setAll(offers, m -> offers[m].multiply(factor));
            Arrays.setAll(needs, i -> needs[i].multiply(factor));
        }
    }

    private static BigInteger times(BigInteger value, int factor) {
        return value.multiply(BigInteger.valueOf(factor));
    }
}
