// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.greedy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.evenredig.sortition.Person;
import nl.evenredig.sortition.Pool;

/// Picks people one by one: the value that lacks most for the people it has left comes first, one of its people is drawn,
/// and whoever no longer fits is out. Chances are what many such draws came to; they are estimates.
// The selection described as LEGACY in Flanigan and others, Nature 596, 2021.
public final class Greedy {
    private static final int RESTARTS = 50;

    private final Pool pool;
    private final Random random;
    private final List<Integer> left = new ArrayList<>();
    private int[] has = new int[0];

    private Greedy(Pool pool, Random random) {
        this.pool = pool;
        this.random = random;
    }

    /// How often each person was picked in so many draws, as a part of those that met the quotas; all zeros when none
    /// did. The standard error is at most half the root of one over the draws.
    public static double[] chances(Pool pool, int draws, long seed) {
        double[] chances = new double[pool.people().size()];
        Greedy greedy = new Greedy(pool, new Random(seed));
        int met = 0;
        for (int draw = 0; draw < draws; draw++) {
            Optional<List<Integer>> panel = Optional.empty();
            for (int turn = 0; turn < RESTARTS && panel.isEmpty(); turn++) {
                panel = greedy.pick();
            }
            met += panel.isPresent() ? 1 : 0;
            panel.orElse(List.of()).forEach(member -> chances[member]++);
        }
        for (int i = 0; i < chances.length; i++) {
            chances[i] = met == 0 ? 0 : chances[i] / met;
        }
        return chances;
    }

    private Optional<List<Integer>> pick() {
        left.clear();
        has = new int[pool.quotas().size()];
        for (int i = 0; i < pool.people().size(); i++) {
            left.add(i);
        }
        outOfRoom();
        List<Integer> panel = new ArrayList<>();
        while (panel.size() < pool.seats() && !left.isEmpty()) {
            List<Integer> candidates = candidates();
            if (candidates.isEmpty()) {
                return Optional.empty();
            }
            int chosen = candidates.get(random.nextInt(candidates.size()));
            panel.add(chosen);
            left.remove(Integer.valueOf(chosen));
            Person person = pool.people().get(chosen);
            person.quotas().forEach(quota -> has[quota]++);
            left.removeIf(i -> sharesHome(pool.people().get(i), person));
            outOfRoom();
        }
        return panel.size() == pool.seats() && isMet() ? Optional.of(panel) : Optional.empty();
    }

    private static boolean sharesHome(Person one, Person other) {
        return !one.household().isEmpty() && one.household().equals(other.household());
    }

    private void outOfRoom() {
        left.removeIf(i ->
                pool.people().get(i).quotas().stream()
                        .anyMatch(quota -> has[quota] >= pool.quotas().get(quota).most()));
    }

    private boolean isMet() {
        for (int q = 0; q < has.length; q++) {
            if (!pool.quotas().get(q).admits(has[q])) {
                return false;
            }
        }
        return true;
    }

    /// The people of the value that lacks most; everyone when none lacks; nobody when one lacks more than it has left.
    private List<Integer> candidates() {
        int[] count = new int[has.length];
        left.forEach(i -> pool.people().get(i).quotas().forEach(quota -> count[quota]++));
        double most = 0;
        int urgent = -1;
        for (int q = 0; q < has.length; q++) {
            int lacks = pool.quotas().get(q).least() - has[q];
            if (lacks > count[q]) {
                return List.of();
            }
            if (lacks > 0 && (double) lacks / count[q] > most) {
                most = (double) lacks / count[q];
                urgent = q;
            }
        }
        int wanted = urgent;
        return left.stream()
                .filter(i -> wanted < 0 || pool.people().get(i).quotas().contains(wanted))
                .toList();
    }
}
