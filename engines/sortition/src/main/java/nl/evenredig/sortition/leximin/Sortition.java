// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.leximin;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final int WALKS = 8;

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
        Sweep sweep = Sweep.of(kinds.frame(), method);
        if (!sweep.isPossible()) {
            return new Outcome.Infeasible(pool, List.of());
        }
        Ratio[] point = new Ratio[kinds.frame().kinds()];
        Arrays.setAll(point, k -> sweep.chances()[k].times(kinds.frame().count[k]));
        List<int[]> panels = new ArrayList<>();
        for (int seed = 0; seed < WALKS; seed++) {
            Walk walk = Walk.of(kinds.frame(), point, seed);
            if (walk.isClosed()) {
                return optimal(sweep, walk.parts());
            }
            walk.parts().forEach(part -> panels.add(part.seats()));
        }
        if (panels.isEmpty()) {
            return new Outcome.Infeasible(pool, List.of());
        }
        Blend.Found found = Blend.of(kinds.frame(), point, panels, 0);
        return found.isExact() ? optimal(sweep, found.parts()) : gap(sweep, found.parts());
    }

    private Outcome optimal(Sweep sweep, List<Walk.Part> parts) {
        Lottery lottery = Seating.of(kinds, parts);
        return new Outcome.Optimal(
                pool, method, lottery, perPerson(sweep.chances()), certificate(sweep));
    }

    private Outcome gap(Sweep sweep, List<Walk.Part> parts) {
        Lottery lottery = Seating.of(kinds, parts);
        return new Outcome.Gap(
                pool,
                method,
                lottery,
                lottery.chances(pool.people().size()),
                perPerson(sweep.chances()),
                certificate(sweep),
                List.of());
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
