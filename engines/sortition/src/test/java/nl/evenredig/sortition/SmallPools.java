// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Pools so small that all their panels can be listed.
public final class SmallPools {
    private SmallPools() {}

    /// One pool for each seed: up to nine people, three features, some of them in one household, quotas around the shares
    /// of the pool, which can often not be met.
    public static Pool of(long seed) {
        Random random = new Random(seed);
        int people = 4 + random.nextInt(6);
        int seats = 2 + random.nextInt(Math.min(4, people - 2));
        int features = 1 + random.nextInt(3);
        int[] values = new int[features];
        int[] first = new int[features];
        int all = 0;
        for (int f = 0; f < features; f++) {
            values[f] = 2 + random.nextInt(2);
            first[f] = all;
            all += values[f];
        }
        List<Person> pool = new ArrayList<>();
        int[] has = new int[all];
        for (int i = 0; i < people; i++) {
            List<Integer> own = new ArrayList<>();
            for (int f = 0; f < features; f++) {
                own.add(first[f] + random.nextInt(values[f]));
            }
            own.forEach(quota -> has[quota]++);
            String home = random.nextInt(3) == 0 ? "home" + random.nextInt(3) : "";
            pool.add(new Person("p" + i, own, home));
        }
        double share = (double) seats / people;
        List<Quota> quotas = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int f = 0; f < features; f++) {
            names.add("f" + f);
            for (int v = 0; v < values[f]; v++) {
                quotas.add(quota(f, v, has[first[f] + v] * share, random));
            }
        }
        quotas.replaceAll(it ->
                new Quota(
                        it.feature(),
                        it.value(),
                        it.least(),
                        Math.min(seats, it.most()),
                        0,
                        seats));
        return new Pool(names, quotas, pool, seats);
    }

    private static Quota quota(int feature, int value, double ideal, Random random) {
        int least = Math.max(0, (int) Math.floor(ideal) - random.nextInt(2));
        int most = (int) Math.ceil(ideal) + random.nextInt(2);
        return Quota.of("f" + feature, "v" + value, least, most);
    }

    /// Every panel that obeys every rule, as a row of ones and zeros for the people.
    public static List<boolean[]> panels(Pool pool) {
        List<boolean[]> panels = new ArrayList<>();
        for (int mask = 0; mask < 1 << pool.people().size(); mask++) {
            if (Integer.bitCount(mask) == pool.seats() && obeys(pool, mask)) {
                boolean[] panel = new boolean[pool.people().size()];
                for (int i = 0; i < panel.length; i++) {
                    panel[i] = (mask >> i & 1) == 1;
                }
                panels.add(panel);
            }
        }
        return panels;
    }

    private static boolean obeys(Pool pool, int mask) {
        int[] has = new int[pool.quotas().size()];
        List<String> homes = new ArrayList<>();
        for (int i = 0; i < pool.people().size(); i++) {
            if ((mask >> i & 1) == 1) {
                Person person = pool.people().get(i);
                person.quotas().forEach(quota -> has[quota]++);
                if (!person.household().isEmpty()) {
                    homes.add(person.household());
                }
            }
        }
        for (int q = 0; q < has.length; q++) {
            if (!pool.quotas().get(q).admits(has[q])) {
                return false;
            }
        }
        return homes.size() == homes.stream().distinct().count();
    }
}
