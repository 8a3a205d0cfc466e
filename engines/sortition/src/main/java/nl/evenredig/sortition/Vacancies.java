// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Seats that became free, and who may take them so that the panel still obeys every rule.
///
/// With nobody kept it is a second panel out of those who were not drawn: reserves.
public final class Vacancies {
    private Vacancies() {}

    /// The pool for the free seats: everyone who was not drawn and shares no household with someone kept, under what is
    /// left of the quotas. None when those kept already break a quota, or nothing is free.
    ///
    /// @param kept positions in the pool of people who stay on the panel
    /// @param gone positions of people who were drawn and do not take part
    public static Optional<Pool> of(Pool pool, Set<Integer> kept, Set<Integer> gone) {
        int seats = pool.seats() - kept.size();
        List<Quota> quotas = new ArrayList<>();
        for (int q = 0; q < pool.quotas().size(); q++) {
            int has = 0;
            for (int person : kept) {
                has += pool.people().get(person).quotas().contains(q) ? 1 : 0;
            }
            if (has > pool.quotas().get(q).most()) {
                return Optional.empty();
            }
            quotas.add(less(pool.quotas().get(q), has));
        }
        Set<String> homes = new HashSet<>();
        kept.forEach(person -> homes.add(pool.people().get(person).household()));
        homes.remove("");
        List<Person> left = new ArrayList<>();
        for (int i = 0; i < pool.people().size(); i++) {
            Person person = pool.people().get(i);
            boolean isOut = kept.contains(i) || gone.contains(i);
            if (!isOut && !homes.contains(person.household())) {
                left.add(person);
            }
        }
        return seats < 1
                ? Optional.empty()
                : Optional.of(new Pool(pool.features(), quotas, left, seats));
    }

    private static Quota less(Quota quota, int has) {
        return new Quota(
                quota.feature(),
                quota.value(),
                Math.max(0, quota.least() - has),
                quota.most() - has,
                Math.max(0, quota.leastFlex() - has),
                quota.mostFlex() - has);
    }
}
