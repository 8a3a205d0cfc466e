// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.check;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.evenredig.exact.Ratio;
import nl.evenredig.sortition.Lottery;
import nl.evenredig.sortition.Panel;
import nl.evenredig.sortition.Person;
import nl.evenredig.sortition.Pool;
import nl.evenredig.sortition.Quota;
import nl.evenredig.sortition.Refusal;

/// Verifies a lottery and its proof from the pool alone: it looks for nothing and solves nothing.
///
/// Cost: one addition for each member of each panel, and for each person in each stage of the proof.
public final class Check {
    private static final int MOST = 50;

    private Check() {}

    /// Everything that does not hold; nothing when the lottery obeys every rule and gives everyone the claimed chance.
    ///
    /// @param chances what is claimed for everyone, in the order of the pool
    public static List<Violation> lottery(Pool pool, Lottery lottery, List<Ratio> chances) {
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < lottery.panels().size() && violations.size() < MOST; i++) {
            panel(pool, lottery.panels().get(i), i + 1, violations);
        }
        boolean isInside =
                lottery.panels().stream()
                        .flatMap(panel -> panel.members().stream())
                        .allMatch(member -> member >= 0 && member < pool.people().size());
        if (!isInside) {
            return violations;
        }
        List<Ratio> real = lottery.chances(pool.people().size());
        for (int i = 0; i < real.size(); i++) {
            if (i >= chances.size() || !real.get(i).equals(chances.get(i))) {
                String claimed = i < chances.size() ? chances.get(i).toString() : "";
                violations.add(
                        Violation.of("chance", pool.people().get(i).id(), claimed, real.get(i)));
            }
        }
        return violations;
    }

    /// Everything in the proof that does not hold; nothing when it shows that no lottery gives fairer chances.
    public static List<Violation> certificate(Pool pool, Claim claim) {
        return new Proof(pool, claim).violations();
    }

    /// Whether it is proven that no panel obeys every rule.
    public static boolean refusal(Pool pool, Refusal refusal) {
        List<List<Integer>> kinds =
                refusal.kinds().isEmpty()
                        ? IntStream.range(0, pool.people().size()).mapToObj(List::of).toList()
                        : refusal.kinds();
        if (!Bound.areKinds(pool, kinds)) {
            return false;
        }
        List<BigInteger> zeros = Collections.nCopies(kinds.size(), BigInteger.ZERO);
        int[] ceilings = kinds.stream().mapToInt(List::size).toArray();
        Bound bound = new Bound(pool, kinds, zeros, ceilings);
        return bound.follows(refusal.argument()) && bound.highest().isEmpty();
    }

    /// Every rule that one panel breaks.
    ///
    /// @param number how the panel is named in a violation
    public static List<Violation> panel(Pool pool, Panel panel, int number) {
        List<Violation> violations = new ArrayList<>();
        panel(pool, panel, number, violations);
        return violations;
    }

    private static void panel(Pool pool, Panel panel, int number, List<Violation> violations) {
        int[] seats = new int[pool.quotas().size()];
        Set<Integer> seen = new HashSet<>();
        Set<String> homes = new HashSet<>();
        for (int member : panel.members()) {
            if (member < 0 || member >= pool.people().size() || !seen.add(member)) {
                violations.add(Violation.of("member", number, member));
                return;
            }
            Person person = pool.people().get(member);
            person.quotas().forEach(quota -> seats[quota]++);
            if (!person.household().isEmpty() && !homes.add(person.household())) {
                violations.add(Violation.of("household", number, person.id()));
            }
        }
        if (panel.members().size() != pool.seats()) {
            violations.add(Violation.of("seats", number, panel.members().size(), pool.seats()));
        }
        quotas(pool, seats, number, violations);
    }

    private static void quotas(Pool pool, int[] seats, int number, List<Violation> violations) {
        for (int q = 0; q < seats.length; q++) {
            Quota quota = pool.quotas().get(q);
            if (!quota.admits(seats[q])) {
                violations.add(
                        Violation.of(
                                "quota",
                                number,
                                quota.feature(),
                                quota.value(),
                                seats[q],
                                quota.least(),
                                quota.most()));
            }
        }
    }
}
