// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.evenredig.sortition.Person;
import nl.evenredig.sortition.Pool;
import nl.evenredig.sortition.Quota;

/// An invented town: who lives there, who comes forward when invited, and the quotas a fair panel would have.
///
/// Features hang together in pairs, because every resident belongs to one of three circles in which some values are more
/// usual. Some groups come forward more often than others. Quotas follow the population, not those who came. All shares
/// are invented.
public final class Town {
    /// As many features as there are.
    public static final int FEATURES = 8;

    private static final String[] NAMES = {
        "age", "education", "district", "gender", "language", "home", "work", "view"
    };

    /// Shares of the values in the town, in hundredths.
    private static final int[][] SHARES = {
        {9, 16, 24, 27, 24},
        {12, 24, 36, 28},
        {6, 8, 9, 10, 11, 12, 14, 14, 16},
        {51, 48, 1},
        {78, 8, 6, 8},
        {54, 32, 14},
        {46, 12, 8, 22, 12},
        {30, 44, 26}
    };

    /// How a circle prefers a value: multiplies its share.
    private static final double[] TILT = {2.0, 1.0, 0.5};

    private static final int CIRCLES = 3;

    private final Sketch sketch;
    private final Random random;
    private final int[] firstQuota = new int[FEATURES];

    private Town(Sketch sketch) {
        this.sketch = sketch;
        random = new Random(sketch.seed());
    }

    /// A pool drawn in such a town. The same sketch always gives the same pool; its quotas can be met, because one panel
    /// among those who came forward is looked up and quotas that would exclude it give way.
    public static Pool pool(Sketch sketch) {
        return new Town(sketch).pool();
    }

    private Pool pool() {
        List<int[]> values = new ArrayList<>();
        while (values.size() < sketch.people()) {
            int[] resident = resident();
            if (random.nextDouble() < willing(resident)) {
                values.add(resident);
            }
        }
        List<Quota> quotas = quotas(values);
        List<Person> people = new ArrayList<>();
        Map<Integer, String> homes = homes();
        for (int i = 0; i < values.size(); i++) {
            List<Integer> own = new ArrayList<>();
            for (int f = 0; f < sketch.features(); f++) {
                own.add(firstQuota[f] + values.get(i)[f]);
            }
            people.add(new Person("p%05d".formatted(i + 1), own, homes.getOrDefault(i, "")));
        }
        List<String> names = List.of(NAMES).subList(0, sketch.features());
        return new Pool(names, quotas, people, sketch.seats());
    }

    private int[] resident() {
        int circle = random.nextInt(CIRCLES);
        int[] values = new int[sketch.features()];
        for (int f = 0; f < values.length; f++) {
            double[] weights = new double[SHARES[f].length];
            double all = 0;
            for (int v = 0; v < weights.length; v++) {
                weights[v] = SHARES[f][v] * TILT[(v + circle + f) % CIRCLES];
                all += weights[v];
            }
            double at = random.nextDouble() * all;
            while (values[f] < weights.length - 1 && at >= weights[values[f]]) {
                at -= weights[values[f]++];
            }
        }
        return values;
    }

    /// The chance that someone comes forward: each feature's later values do so more often.
    private static double willing(int[] values) {
        double willing = 1;
        for (int f = 0; f < Math.min(values.length, 5); f++) {
            willing *= 0.6 + 0.4 * values[f] / (SHARES[f].length - 1);
        }
        return willing;
    }

    private List<Quota> quotas(List<int[]> came) {
        int[][] witness = witness(came);
        List<Quota> quotas = new ArrayList<>();
        for (int f = 0; f < sketch.features(); f++) {
            firstQuota[f] = quotas.size();
            for (int v = 0; v < SHARES[f].length; v++) {
                double ideal = SHARES[f][v] * sketch.seats() / 100.0;
                int least = Math.max(0, (int) Math.floor(ideal) - sketch.slack());
                int most = (int) Math.ceil(ideal) + sketch.slack();
                int has = witness[f][v];
                String name = "%s%d".formatted(NAMES[f], v + 1);
                quotas.add(
                        new Quota(
                                NAMES[f],
                                name,
                                Math.min(least, has),
                                Math.max(most, has),
                                0,
                                sketch.seats()));
            }
        }
        return quotas;
    }

    /// What one panel has of each value: people are taken one by one, always who brings it nearest to the town.
    private int[][] witness(List<int[]> came) {
        int[][] has = new int[sketch.features()][];
        for (int f = 0; f < has.length; f++) {
            has[f] = new int[SHARES[f].length];
        }
        List<int[]> left = new ArrayList<>(came);
        for (int seat = 0; seat < sketch.seats(); seat++) {
            int best = 0;
            for (int i = 1; i < left.size(); i++) {
                best = need(left.get(i), has) > need(left.get(best), has) ? i : best;
            }
            int[] chosen = left.remove(best);
            for (int f = 0; f < has.length; f++) {
                has[f][chosen[f]]++;
            }
        }
        return has;
    }

    private double need(int[] values, int[][] has) {
        double need = 0;
        for (int f = 0; f < has.length; f++) {
            double ideal = SHARES[f][values[f]] * sketch.seats() / 100.0;
            double lack = ideal - has[f][values[f]];
            need += lack < 0.5 ? 4 * lack - 2 : lack / ideal;
        }
        return need;
    }

    /// Couples at an address; each person at one address at most.
    private Map<Integer, String> homes() {
        Map<Integer, String> homes = new HashMap<>();
        int couples = sketch.people() * sketch.couples() / 200;
        for (int c = 0; c < couples; c++) {
            homes.put(2 * c, "h%05d".formatted(c + 1));
            homes.put(2 * c + 1, "h%05d".formatted(c + 1));
        }
        return homes;
    }
}
