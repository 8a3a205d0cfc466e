// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.check;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.evenredig.exact.Ratio;
import nl.evenredig.sortition.Argument;
import nl.evenredig.sortition.Pool;
import nl.evenredig.sortition.Stage;

/// Follows a proof stage by stage; what each line means is derived in `docs/methods/sortition.md`, "The certificate".
final class Proof {
    private static final int OPEN = -1;

    private final Pool pool;
    private final Claim claim;
    private final List<Ratio> chances;

    /// The stage that settled each person.
    private final int[] settled;

    private final List<Violation> violations = new ArrayList<>();

    Proof(Pool pool, Claim claim) {
        this.pool = pool;
        this.claim = claim;
        chances = claim.chances();
        settled = new int[pool.people().size()];
        Arrays.fill(settled, OPEN);
    }

    List<Violation> violations() {
        if (chances.size() != settled.length) {
            return List.of(Violation.of("people", chances.size(), settled.length));
        }
        List<List<Integer>> kinds = claim.certificate().kinds();
        if (!kinds.isEmpty() && !Bound.areKinds(pool, kinds)) {
            return List.of(Violation.of("kinds"));
        }
        List<Stage> stages = claim.certificate().stages();
        for (int s = 0; s < stages.size() && violations.isEmpty(); s++) {
            stage(stages, s);
        }
        if (violations.isEmpty()) {
            rest(stages);
        }
        return violations;
    }

    private void stage(List<Stage> stages, int s) {
        Stage stage = stages.get(s);
        if (s > 0 && stage.value().compareTo(stages.get(s - 1).value()) < 0) {
            violations.add(Violation.of("stage.order", s + 1));
            return;
        }
        Optional<Count> count = stage.weights().isEmpty() ? plain(stage) : byKind(stage);
        count.ifPresentOrElse(
                it -> stage(stages, s, it),
                () -> violations.add(Violation.of("stage.argument", s + 1)));
    }

    /// What each person counts, and how much all people of any panel count together at most.
    private static final class Count {
        private final BigInteger[] weights;
        private final BigInteger most;

        Count(BigInteger[] weights, BigInteger most) {
            this.weights = weights;
            this.most = most;
        }
    }

    /// A stage of one line: everyone counts what that line counts.
    private Optional<Count> plain(Stage stage) {
        boolean isOne =
                stage.argument().size() == 1
                        && stage.argument().getFirst() instanceof Argument.Sum sum
                        && sum.scale().equals(BigInteger.ONE)
                        && sum.quotas().size() == pool.quotas().size()
                        && isReduced(sum);
        if (!isOne) {
            return Optional.empty();
        }
        Argument.Sum sum = (Argument.Sum) stage.argument().getFirst();
        BigInteger[] weights = new BigInteger[settled.length];
        Arrays.setAll(weights, i -> Bound.weight(sum, pool.people().get(i)));
        return Optional.of(new Count(weights, Bound.of(pool, sum)));
    }

    /// Whether the numbers have no common divisor: of all that prove the same, only the smallest are taken.
    private static boolean isReduced(Argument.Sum sum) {
        BigInteger common = sum.seats();
        for (BigInteger counts : sum.quotas()) {
            common = common.gcd(counts);
        }
        for (BigInteger counts : sum.households().values()) {
            common = common.gcd(counts);
        }
        return common.equals(BigInteger.ONE);
    }

    private Optional<Count> byKind(Stage stage) {
        List<List<Integer>> kinds = claim.certificate().kinds();
        if (stage.weights().size() != kinds.size()) {
            return Optional.empty();
        }
        BigInteger[] weights = new BigInteger[settled.length];
        int[] ceilings = new int[kinds.size()];
        for (int k = 0; k < ceilings.length; k++) {
            for (int member : kinds.get(k)) {
                weights[member] = stage.weights().get(k);
                ceilings[k] += isOnNoPanel(member) ? 0 : 1;
            }
        }
        Bound bound = new Bound(pool, kinds, stage.weights(), ceilings);
        return bound.follows(stage.argument())
                ? bound.highest().map(most -> new Count(weights, most))
                : Optional.empty();
    }

    private boolean isOnNoPanel(int person) {
        return settled[person] != OPEN
                && claim.certificate().stages().get(settled[person]).value().signum() == 0;
    }

    private void stage(List<Stage> stages, int s, Count count) {
        Stage stage = stages.get(s);
        BigInteger[] weights = count.weights;
        BigInteger most = count.most;
        BigInteger free = BigInteger.ZERO;
        BigInteger[] earlier = new BigInteger[s];
        Arrays.fill(earlier, BigInteger.ZERO);
        for (int i = 0; i < weights.length; i++) {
            if (settled[i] != OPEN) {
                earlier[settled[i]] = earlier[settled[i]].add(weights[i]);
            } else if (weights[i].signum() > 0) {
                free = free.add(weights[i]);
            } else {
                most = most.subtract(weights[i]);
            }
        }
        Optional<Ratio> bound = bound(new BigInteger[] {most, free}, earlier, stages);
        if (bound.isEmpty() || !bound.get().equals(stage.value())) {
            String proven = bound.map(Ratio::toString).orElse("");
            violations.add(Violation.of("stage.bound", s + 1, stage.value(), proven));
            return;
        }
        settle(s, stage.value(), weights);
    }

    /// The most that the lowest of the free people can have; none when the stage speaks of nobody.
    private static Optional<Ratio> bound(
            BigInteger[] mostAndFree, BigInteger[] earlier, List<Stage> stages) {
        if (mostAndFree[1].signum() == 0) {
            return Optional.empty();
        }
        Ratio left = new Ratio(mostAndFree[0], BigInteger.ONE);
        for (int s = 0; s < earlier.length; s++) {
            if (earlier[s].signum() != 0) {
                Ratio weight = new Ratio(earlier[s], BigInteger.ONE);
                left = left.minus(stages.get(s).value().times(weight));
            }
        }
        return Optional.of(left.over(new Ratio(mostAndFree[1], BigInteger.ONE)));
    }

    private void settle(int s, Ratio value, BigInteger[] weights) {
        for (int i = 0; i < weights.length; i++) {
            if (settled[i] == OPEN && weights[i].signum() > 0) {
                settled[i] = s;
                if (!chances.get(i).equals(value)) {
                    String id = pool.people().get(i).id();
                    violations.add(Violation.of("stage.chance", s + 1, id, chances.get(i), value));
                }
            }
        }
    }

    /// Who was never settled must be drawn always (leximin), or have at least what was proven (maximin).
    private void rest(List<Stage> stages) {
        Ratio least =
                switch (claim.method()) {
                    case LEXIMIN -> Ratio.ONE;
                    case MAXIMIN -> stages.isEmpty() ? Ratio.ONE : stages.getLast().value();
                };
        for (int i = 0; i < settled.length; i++) {
            if (settled[i] == OPEN && chances.get(i).compareTo(least) < 0) {
                String id = pool.people().get(i).id();
                violations.add(Violation.of("open", id, chances.get(i)));
            }
        }
    }
}
