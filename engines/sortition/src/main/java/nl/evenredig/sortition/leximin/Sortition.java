// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.leximin;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.evenredig.exact.Ratio;
import nl.evenredig.sortition.Certificate;
import nl.evenredig.sortition.Lottery;
import nl.evenredig.sortition.Method;
import nl.evenredig.sortition.Outcome;
import nl.evenredig.sortition.Pool;
import nl.evenredig.sortition.Stage;

/// Finds the lottery in which everyone has the fairest possible chance, and proves it.
public final class Sortition {
    /// How often the walk starts anew, each time with other random pulls.
    private static final int WALKS = 2;

    private final Pool pool;
    private final Method method;
    private final Kinds kinds;

    private Sortition(Pool pool, Method method) {
        this.pool = pool;
        this.method = method;
        kinds = Kinds.of(pool);
    }

    /// The fairest lottery over the panels of a pool. The same pool always gives the same lottery, whatever the order of
    /// its people.
    public static Outcome of(Pool pool, Method method) {
        return new Sortition(pool, method).outcome();
    }

    private Outcome outcome() {
        Frame frame = kinds.frame();
        List<int[]> panels = new ArrayList<>();
        Sweep sweep = Sweep.of(frame, method);
        if (!sweep.isPossible()) {
            return new Outcome.Infeasible(pool, Relief.of(pool), true);
        }
        Optional<List<Walk.Part>> exact = mixed(frame, sweep, panels);
        if (exact.isPresent()) {
            return optimal(sweep, exact.get());
        }
        Reach reach = Reach.of(frame, panels);
        if (reach.panels().isEmpty()) {
            return new Outcome.Infeasible(pool, Relief.of(pool), reach.isEmpty());
        }
        List<int[]> known = new ArrayList<>(reach.panels());
        if (!reach.impossible().isEmpty()) {
            int[] most = frame.count.clone();
            reach.impossible().forEach(kind -> most[kind] = 0);
            Frame capped = frame.capped(most);
            Sweep again = Sweep.of(capped, method);
            Optional<List<Walk.Part>> parts = mixed(capped, again, known);
            return gap(again, parts.orElseGet(() -> Pour.of(capped, known)), reach.impossible());
        }
        return gap(sweep, Pour.of(frame, known), List.of());
    }

    /// Panels whose mix is exactly the point that the sweep found; panels met on the way are added to `panels`.
    private Optional<List<Walk.Part>> mixed(Frame frame, Sweep sweep, List<int[]> panels) {
        Ratio[] point = new Ratio[frame.kinds()];
        Arrays.setAll(point, k -> sweep.chances()[k].times(frame.count[k]));
        for (int seed = 0; seed < WALKS; seed++) {
            Walk walk = Walk.of(frame, point, seed);
            if (walk.isClosed()) {
                return Optional.of(walk.parts());
            }
            walk.parts().forEach(part -> panels.add(part.seats()));
        }
        if (panels.isEmpty()) {
            return Optional.empty();
        }
        Blend.Found found = Blend.of(frame, point, panels, 0);
        found.parts().forEach(part -> panels.add(part.seats()));
        return found.isExact() ? Optional.of(found.parts()) : Optional.empty();
    }

    private Outcome optimal(Sweep sweep, List<Walk.Part> parts) {
        Lottery lottery = Seating.of(kinds, parts);
        return new Outcome.Optimal(
                pool, method, lottery, perPerson(sweep.chances()), certificate(sweep));
    }

    private Outcome gap(Sweep sweep, List<Walk.Part> parts, List<Integer> impossible) {
        Lottery lottery = Seating.of(kinds, parts);
        List<Integer> people =
                impossible.stream()
                        .flatMap(kind -> kinds.members().get(kind).stream())
                        .sorted()
                        .toList();
        return new Outcome.Gap(
                pool,
                method,
                lottery,
                lottery.chances(pool.people().size()),
                perPerson(sweep.chances()),
                certificate(sweep),
                people);
    }

    private List<Ratio> perPerson(Ratio[] perKind) {
        Ratio[] chances = new Ratio[pool.people().size()];
        for (int k = 0; k < perKind.length; k++) {
            for (int person : kinds.members().get(k)) {
                chances[person] = perKind[k];
            }
        }
        return List.of(chances);
    }

    private Certificate certificate(Sweep sweep) {
        List<Stage> stages = new ArrayList<>();
        int quotas = pool.quotas().size();
        for (Sweep.Level level : sweep.levels()) {
            BigInteger[] weights = level.weights();
            Map<String, BigInteger> households = new HashMap<>();
            for (int g = 0; g < kinds.groups().size(); g++) {
                BigInteger weight = weights[1 + quotas + g];
                if (weight.signum() != 0) {
                    kinds.groups().get(g).households().forEach(it -> households.put(it, weight));
                }
            }
            List<BigInteger> perQuota = Arrays.asList(weights).subList(1, 1 + quotas);
            stages.add(new Stage(level.chance(), weights[0], perQuota, households));
        }
        return new Certificate(stages);
    }
}
