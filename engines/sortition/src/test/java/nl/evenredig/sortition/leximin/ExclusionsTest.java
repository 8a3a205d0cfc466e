// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.leximin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.evenredig.exact.Ratio;
import nl.evenredig.sortition.Exclusion;
import nl.evenredig.sortition.Method;
import nl.evenredig.sortition.Outcome;
import nl.evenredig.sortition.Pool;
import nl.evenredig.sortition.Quota;
import nl.evenredig.sortition.SmallPools;
import org.junit.jupiter.api.Test;

class ExclusionsTest {
    /// For everyone on no panel of many small pools: with the change that is told they can be on one.
    @Test
    void theChangeThatIsToldLetsThemIn() {
        int explained = 0;
        for (int seed = 0; seed < 300; seed++) {
            Pool pool = shutting(SmallPools.of(seed));
            if (Sortition.of(pool, Method.LEXIMIN) instanceof Outcome.Optimal it) {
                List<Integer> shut =
                        IntStream.range(0, pool.people().size())
                                .filter(i -> it.chances().get(i).equals(Ratio.ZERO))
                                .boxed()
                                .toList();
                List<Exclusion> reasons = Exclusions.of(pool, shut);
                assertThat(reasons.stream().flatMap(reason -> reason.people().stream()))
                        .containsExactlyInAnyOrderElementsOf(shut);
                assertThat(reasons).extracting(Exclusion::relief).doesNotHaveDuplicates();
                reasons.forEach(reason -> assertLetsIn(pool, reason));
                explained += reasons.size();
            }
        }
        assertThat(explained).isGreaterThan(20);
    }

    /// The same pool without a seat for the first value; in every other feature nothing changes.
    private static Pool shutting(Pool pool) {
        List<Quota> quotas = new ArrayList<>(pool.quotas());
        Quota first = quotas.getFirst();
        quotas.set(0, new Quota(first.feature(), first.value(), 0, 0, 0, pool.seats() % 2));
        return pool.under(quotas);
    }

    private static void assertLetsIn(Pool pool, Exclusion reason) {
        assertThat(reason.relief()).isNotEmpty();
        List<Quota> quotas = new ArrayList<>(pool.quotas());
        for (Outcome.Relaxation it : reason.relief()) {
            Quota quota = quotas.get(it.quota());
            boolean isInside = quota.leastFlex() <= it.least() && it.most() <= quota.mostFlex();
            assertThat(isInside || !reason.isWithinFlex()).isTrue();
            quotas.set(it.quota(), quota.within(it.least(), it.most()));
        }
        Outcome eased = Sortition.of(pool.under(quotas), Method.LEXIMIN);
        assertThat(eased).isInstanceOf(Outcome.Optimal.class);
        for (int person : reason.people()) {
            assertThat(((Outcome.Optimal) eased).chances().get(person).signum()).isPositive();
        }
    }
}
