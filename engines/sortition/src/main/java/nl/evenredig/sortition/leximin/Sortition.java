// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.leximin;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.evenredig.exact.Ratio;
import nl.evenredig.sortition.Certificate;
import nl.evenredig.sortition.Lottery;
import nl.evenredig.sortition.Method;
import nl.evenredig.sortition.Outcome;
import nl.evenredig.sortition.Pool;

/// Finds the lottery in which everyone has the fairest possible chance, and proves it.
public final class Sortition {
    /// How often the walk starts anew, each time with other random pulls.
    private static final int WALKS = 2;

    /// How many cases are looked at before a question stays open; up to a minute on a slow machine.
    private static final int CASES = 400_000;

    private final Pool pool;
    private final Method method;
    private final Kinds kinds;
    private final Proofs proofs;

    private Sortition(Pool pool, Method method) {
        this.pool = pool;
        this.method = method;
        kinds = Kinds.of(pool);
        proofs = new Proofs(kinds);
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
            List<BigInteger> rows = List.of(sweep.refusal());
            return infeasible(Optional.of(List.of(new Line.Sum(BigInteger.ZERO, rows))));
        }
        Optional<List<Walk.Part>> exact = mixed(frame, sweep, panels);
        if (exact.isPresent()) {
            return outcome(
                    proofs.certificate(List.of(), sweep.levels()), bounds(sweep), exact.get());
        }
        Summit summit = new Summit(frame, CASES);
        Reach reach = Reach.of(frame, panels, summit);
        if (reach.panels().isEmpty()) {
            return infeasible(reach.refusal());
        }
        return overWholePanels(reach, sweep);
    }

    /// The fairest lottery when split seats allow more than whole panels do.
    private Outcome overWholePanels(Reach reach, Sweep sweep) {
        Frame rest = reach.rest();
        List<int[]> panels = new ArrayList<>(reach.panels());
        Sweep again = reach.impossible().isEmpty() ? sweep : Sweep.of(rest, method);
        if (!reach.impossible().isEmpty()) {
            Optional<List<Walk.Part>> exact = mixed(rest, again, panels);
            if (exact.isPresent()) {
                Certificate certificate = proofs.certificate(reach.impossible(), again.levels());
                return outcome(certificate, bounds(again), exact.get());
            }
        }
        Pour.Found found = Pour.of(rest, panels, new Summit(rest, CASES));
        List<Pour.Stage> stages = new ArrayList<>(reach.impossible());
        if (!found.isProven()) {
            return outcome(
                    proofs.certificate(stages, again.levels()), bounds(again), found.parts());
        }
        stages.addAll(found.stages());
        if (method == Method.MAXIMIN) {
            int first = 0;
            while (stages.get(first).chance().signum() == 0) {
                first++;
            }
            stages = stages.subList(0, first + 1);
        }
        Certificate certificate = proofs.certificate(stages, List.of());
        Lottery lottery = Seating.of(kinds, found.parts());
        return new Outcome.Optimal(
                pool, method, lottery, lottery.chances(pool.people().size()), certificate);
    }

    private Outcome infeasible(Optional<List<Line>> argument) {
        return new Outcome.Infeasible(pool, method, Relief.of(pool), argument.map(proofs::refusal));
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

    /// Optimal when the lottery gives exactly what is proven.
    private Outcome outcome(Certificate certificate, List<Ratio> bounds, List<Walk.Part> parts) {
        Lottery lottery = Seating.of(kinds, parts);
        List<Ratio> chances = lottery.chances(pool.people().size());
        return chances.equals(bounds)
                ? new Outcome.Optimal(pool, method, lottery, chances, certificate)
                : new Outcome.Gap(pool, method, lottery, chances, bounds, certificate);
    }

    private List<Ratio> bounds(Sweep sweep) {
        Ratio[] chances = new Ratio[pool.people().size()];
        for (int k = 0; k < sweep.chances().length; k++) {
            for (int person : kinds.members().get(k)) {
                chances[person] = sweep.chances()[k];
            }
        }
        return List.of(chances);
    }
}
