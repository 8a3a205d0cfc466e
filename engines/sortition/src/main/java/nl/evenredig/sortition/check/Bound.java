// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.check;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.evenredig.sortition.Argument;
import nl.evenredig.sortition.Person;
import nl.evenredig.sortition.Pool;
import nl.evenredig.sortition.Quota;

/// Follows an argument about kinds, case by case, and tells how much any panel can count at most.
///
/// Cost: for each line of numbers one addition for each quota and for each kind and value, and for each household named.
final class Bound {
    private static final int DEEPEST = 2000;

    private final Pool pool;
    private final List<List<Integer>> kinds;
    private final List<BigInteger> weights;
    private final int[] least;
    private final int[] most;
    private List<Argument> argument = List.of();
    private int next;
    private int depth;

    /// No case has a panel so far.
    private Optional<BigInteger> highest = Optional.empty();

    private boolean isBroken;

    /// @param weights of each kind
    /// @param ceilings how many people of each kind can be on a panel at all
    Bound(Pool pool, List<List<Integer>> kinds, List<BigInteger> weights, int[] ceilings) {
        this.pool = pool;
        this.kinds = kinds;
        this.weights = weights;
        least = new int[ceilings.length];
        most = ceilings.clone();
    }

    /// Whether people of one kind are alike, and everyone is of one kind.
    static boolean areKinds(Pool pool, List<List<Integer>> kinds) {
        boolean[] seen = new boolean[pool.people().size()];
        int count = 0;
        for (List<Integer> members : kinds) {
            for (int member : members) {
                boolean isNew = member >= 0 && member < seen.length && !seen[member];
                if (!isNew
                        || !pool.people()
                                .get(member)
                                .quotas()
                                .equals(pool.people().get(members.getFirst()).quotas())) {
                    return false;
                }
                seen[member] = true;
                count++;
            }
        }
        return count == seen.length && kinds.stream().noneMatch(List::isEmpty);
    }

    /// Follows the argument to its end; false when it does not hold together.
    boolean follows(List<Argument> lines) {
        argument = lines;
        next = 0;
        follow();
        return !isBroken && next == lines.size();
    }

    /// The most that a panel can count; none when there is no panel.
    Optional<BigInteger> highest() {
        return highest;
    }

    private void follow() {
        if (isBroken || next >= argument.size() || depth > DEEPEST) {
            isBroken = true;
            return;
        }
        switch (argument.get(next++)) {
            case Argument.Fork it -> fork(it.kind(), it.most());
            case Argument.Sum it -> sum(it);
        }
    }

    /// More than so many, then at most so many; both cases must be narrower than what is split.
    private void fork(int kind, int split) {
        if (kind < 0 || kind >= least.length || split < least[kind] || split >= most[kind]) {
            isBroken = true;
            return;
        }
        int from = least[kind];
        int to = most[kind];
        depth++;
        least[kind] = split + 1;
        follow();
        least[kind] = from;
        most[kind] = split;
        follow();
        most[kind] = to;
        depth--;
    }

    private void sum(Argument.Sum sum) {
        if (sum.quotas().size() != pool.quotas().size()
                || sum.scale().signum() < 0
                || !areAlike(sum.households())) {
            isBroken = true;
            return;
        }
        BigInteger all = of(pool, sum);
        for (int k = 0; k < least.length; k++) {
            Person person = pool.people().get(kinds.get(k).getFirst());
            BigInteger rest = sum.scale().multiply(weights.get(k)).subtract(weight(sum, person));
            int seats = rest.signum() > 0 ? most[k] : least[k];
            all = all.add(rest.multiply(BigInteger.valueOf(seats)));
        }
        if (sum.scale().signum() == 0) {
            isBroken |= all.signum() >= 0;
            return;
        }
        BigInteger[] parts = all.divideAndRemainder(sum.scale());
        BigInteger down = parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
        highest = Optional.of(highest.map(down::max).orElse(down));
    }

    /// Whether people of one kind have households that count alike.
    private boolean areAlike(Map<String, BigInteger> households) {
        for (List<Integer> members : households.isEmpty() ? List.<List<Integer>>of() : kinds) {
            BigInteger first = household(households, pool.people().get(members.getFirst()));
            for (int member : members) {
                if (!household(households, pool.people().get(member)).equals(first)) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Nothing for people without a household: no rule holds for all of them together.
    private static BigInteger household(Map<String, BigInteger> households, Person person) {
        return person.household().isEmpty()
                ? BigInteger.ZERO
                : households.getOrDefault(person.household(), BigInteger.ZERO);
    }

    /// What the numbers count for someone: for the seat, each of the person's quotas and the household.
    static BigInteger weight(Argument.Sum sum, Person person) {
        BigInteger weight = sum.seats().add(household(sum.households(), person));
        for (int quota : person.quotas()) {
            weight = weight.add(sum.quotas().get(quota));
        }
        return weight;
    }

    /// The most that seats, quotas and households together can count on any panel.
    static BigInteger of(Pool pool, Argument.Sum sum) {
        BigInteger most = sum.seats().multiply(BigInteger.valueOf(pool.seats()));
        for (int q = 0; q < pool.quotas().size(); q++) {
            Quota quota = pool.quotas().get(q);
            BigInteger counts = sum.quotas().get(q);
            int seats = counts.signum() > 0 ? quota.most() : quota.least();
            most = most.add(counts.multiply(BigInteger.valueOf(seats)));
        }
        for (BigInteger counts : sum.households().values()) {
            most = most.add(counts.max(BigInteger.ZERO));
        }
        return most;
    }
}
