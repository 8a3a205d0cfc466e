// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.check;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.evenredig.exact.Ratio;
import nl.evenredig.sortition.Person;
import nl.evenredig.sortition.Pool;
import nl.evenredig.sortition.Quota;
import nl.evenredig.sortition.Stage;

/// Follows a proof stage by stage; what each line means is derived in `docs/methods/sortition.md`, "The certificate".
final class Proof {
    private static final int OPEN = -1;

    /// Someone of whom the proof does not speak.
    private static final int OUT = -2;

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
        leaveOut();
        List<Stage> stages = claim.certificate().stages();
        for (int s = 0; s < stages.size() && violations.isEmpty(); s++) {
            if (stages.get(s).quotas().size() != pool.quotas().size()
                    || !isReduced(stages.get(s))) {
                violations.add(Violation.of("stage.quotas", s + 1));
            } else {
                stage(stages, s);
            }
        }
        if (violations.isEmpty()) {
            rest(stages);
        }
        return violations;
    }

    /// Whether the numbers have no common divisor: of all that prove the same, only the smallest are taken.
    private static boolean isReduced(Stage stage) {
        BigInteger common = stage.seats();
        for (BigInteger counts : stage.quotas()) {
            common = common.gcd(counts);
        }
        for (BigInteger counts : stage.households().values()) {
            common = common.gcd(counts);
        }
        return common.equals(BigInteger.ONE);
    }

    private void leaveOut() {
        for (int person : claim.impossible()) {
            boolean isSomeone = person >= 0 && person < settled.length;
            if (!isSomeone || chances.get(person).signum() != 0) {
                violations.add(Violation.of("impossible", person));
            } else {
                settled[person] = OUT;
            }
        }
    }

    private void stage(List<Stage> stages, int s) {
        Stage stage = stages.get(s);
        if (s > 0 && stage.value().compareTo(stages.get(s - 1).value()) < 0) {
            violations.add(Violation.of("stage.order", s + 1));
            return;
        }
        BigInteger[] weights = weights(stage);
        BigInteger free = BigInteger.ZERO;
        BigInteger most = atMost(stage);
        BigInteger[] earlier = new BigInteger[s];
        Arrays.fill(earlier, BigInteger.ZERO);
        for (int i = 0; i < weights.length; i++) {
            if (settled[i] == OUT) {
                continue;
            }
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

    /// Each person's weight: what the stage counts for the seat, each of the person's quotas and the household.
    private BigInteger[] weights(Stage stage) {
        BigInteger[] weights = new BigInteger[settled.length];
        for (int i = 0; i < weights.length; i++) {
            Person person = pool.people().get(i);
            BigInteger weight =
                    stage.seats()
                            .add(
                                    stage.households()
                                            .getOrDefault(person.household(), BigInteger.ZERO));
            for (int quota : person.quotas()) {
                weight = weight.add(stage.quotas().get(quota));
            }
            weights[i] = weight;
        }
        return weights;
    }

    /// The most that seats, quotas and households together can count on any panel.
    private BigInteger atMost(Stage stage) {
        BigInteger most = stage.seats().multiply(BigInteger.valueOf(pool.seats()));
        for (int q = 0; q < pool.quotas().size(); q++) {
            Quota quota = pool.quotas().get(q);
            BigInteger counts = stage.quotas().get(q);
            int seats = counts.signum() > 0 ? quota.most() : quota.least();
            most = most.add(counts.multiply(BigInteger.valueOf(seats)));
        }
        for (BigInteger counts : stage.households().values()) {
            most = most.add(counts.max(BigInteger.ZERO));
        }
        return most;
    }

    /// Who was never settled must be drawn always (leximin), or have at least what was proven (maximin).
    private void rest(List<Stage> stages) {
        Ratio least =
                switch (claim.method()) {
                    case LEXIMIN -> Ratio.ONE;
                    case MAXIMIN -> stages.isEmpty() ? Ratio.ONE : stages.getFirst().value();
                };
        for (int i = 0; i < settled.length; i++) {
            if (settled[i] == OPEN && chances.get(i).compareTo(least) < 0) {
                String id = pool.people().get(i).id();
                violations.add(Violation.of("open", id, chances.get(i)));
            }
        }
    }
}
