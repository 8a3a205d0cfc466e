// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.leximin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import nl.evenredig.exact.Ratio;
import nl.evenredig.sortition.Method;
import nl.evenredig.sortition.Outcome;
import nl.evenredig.sortition.Person;
import nl.evenredig.sortition.Pool;
import nl.evenredig.sortition.Quota;
import nl.evenredig.sortition.SmallPools;
import nl.evenredig.sortition.check.Check;
import nl.evenredig.sortition.check.Claim;
import nl.evenredig.sortition.sample.Sketch;
import nl.evenredig.sortition.sample.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SortitionLaw {
    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    static LongStream fewSeeds() {
        return LongStream.range(0, 12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void onSmallPoolsTheChancesAreThoseOfLeximinOverAllPanels(long seed) {
        Pool pool = SmallPools.of(seed);
        List<boolean[]> panels = SmallPools.panels(pool);
        Outcome outcome = Sortition.of(pool, Method.LEXIMIN);
        holds(outcome);
        switch (outcome) {
            case Outcome.Infeasible _ -> assertThat(panels).isEmpty();
            case Outcome.Optimal it -> assertThat(it.chances()).isEqualTo(PlainLeximin.of(panels));
            case Outcome.Gap it -> fail("A small pool must end in a proof, but ended in %s.", it);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void maximinIsProvenTooOverWholePanels(long seed) {
        Pool pool = SmallPools.of(seed);
        Outcome outcome = Sortition.of(pool, Method.MAXIMIN);
        holds(outcome);
        if (outcome instanceof Outcome.Optimal it) {
            List<Ratio> fairest = PlainLeximin.of(SmallPools.panels(pool));
            assertThat(leastAboveNone(it.chances())).isEqualTo(leastAboveNone(fairest));
        }
    }

    private static Ratio leastAboveNone(List<Ratio> chances) {
        return chances.stream()
                .filter(it -> it.signum() > 0)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /// Twenty seats and eight features without slack: seats that can be split would allow more than panels do.
    @Test
    void whereSplitSeatsAllowMoreThanPanelsTheProofIsOverPanels() {
        Pool pool = Town.pool(new Sketch(40, 14, 7, 0, 20, 4));
        Outcome.Optimal outcome = (Outcome.Optimal) Sortition.of(pool, Method.LEXIMIN);
        assertThat(outcome.certificate().kinds()).isNotEmpty();
        holds(outcome);
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void equalPeopleHaveEqualChancesAndAllChancesAddUpToTheSeats(long seed) {
        Pool pool = Town.pool(new Sketch(120, 20, 4, 1, 20, seed));
        Outcome.Optimal outcome = (Outcome.Optimal) Sortition.of(pool, Method.LEXIMIN);
        Map<String, Ratio> ofAlike = new HashMap<>();
        Ratio sum = Ratio.ZERO;
        for (int i = 0; i < pool.people().size(); i++) {
            Person person = pool.people().get(i);
            Ratio chance = outcome.chances().get(i);
            sum = sum.plus(chance);
            if (person.household().isEmpty()) {
                assertThat(ofAlike.merge(person.quotas().toString(), chance, (one, _) -> one))
                        .isEqualTo(chance);
            }
        }
        assertThat(sum).isEqualTo(Ratio.of(pool.seats()));
        holds(outcome);
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void theOrderOfRowsChangesNothing(long seed) {
        Pool pool = Town.pool(new Sketch(80, 15, 4, 1, 30, seed));
        List<Person> shuffled = new ArrayList<>(pool.people());
        Collections.shuffle(shuffled, new Random(seed));
        Pool other = new Pool(pool.features(), pool.quotas(), shuffled, pool.seats());
        Outcome.Optimal one = (Outcome.Optimal) Sortition.of(pool, Method.LEXIMIN);
        Outcome.Optimal two = (Outcome.Optimal) Sortition.of(other, Method.LEXIMIN);
        assertThat(named(one)).isEqualTo(named(two));
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void aWiderQuotaNeverLowersTheSmallestChance(long seed) {
        Pool pool = Town.pool(new Sketch(100, 16, 5, 0, 0, seed));
        int place = new Random(seed).nextInt(pool.quotas().size());
        List<Quota> wider = new ArrayList<>(pool.quotas());
        Quota quota = wider.get(place);
        wider.set(place, quota.within(Math.max(0, quota.least() - 1), quota.most() + 1));
        assertThat(leastBound(pool.under(wider))).isGreaterThanOrEqualTo(leastBound(pool));
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void maximinGivesTheLowestAsMuchAsLeximinDoes(long seed) {
        Pool pool = Town.pool(new Sketch(100, 16, 4, 1, 20, seed));
        Outcome.Optimal leximin = (Outcome.Optimal) Sortition.of(pool, Method.LEXIMIN);
        Outcome.Optimal maximin = (Outcome.Optimal) Sortition.of(pool, Method.MAXIMIN);
        assertThat(least(maximin.chances())).isEqualTo(least(leximin.chances()));
        holds(maximin);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whereNoPanelExistsTheSmallestReliefMakesOne(long seed) {
        Pool pool = SmallPools.of(seed);
        if (SmallPools.panels(pool).isEmpty()) {
            Outcome.Infeasible outcome = (Outcome.Infeasible) Sortition.of(pool, Method.LEXIMIN);
            List<boolean[]> anyPanel = SmallPools.panels(pool.under(free(pool)));
            assertThat(outcome.relaxations().isEmpty()).isEqualTo(anyPanel.isEmpty());
            if (!anyPanel.isEmpty()) {
                assertThat(SmallPools.panels(outcome.relaxed())).isNotEmpty();
                int least = anyPanel.stream().mapToInt(it -> outside(it, pool)).min().orElseThrow();
                assertThat(changed(outcome)).isEqualTo(least);
            }
        }
    }

    private static List<Quota> free(Pool pool) {
        return pool.quotas().stream()
                .map(quota -> quota.within(quota.leastFlex(), quota.mostFlex()))
                .toList();
    }

    /// By how many seats a panel misses the quotas.
    private static int outside(boolean[] panel, Pool pool) {
        int[] has = new int[pool.quotas().size()];
        for (int i = 0; i < panel.length; i++) {
            if (panel[i]) {
                pool.people().get(i).quotas().forEach(quota -> has[quota]++);
            }
        }
        int outside = 0;
        for (int q = 0; q < has.length; q++) {
            Quota quota = pool.quotas().get(q);
            outside += Math.max(0, quota.least() - has[q]) + Math.max(0, has[q] - quota.most());
        }
        return outside;
    }

    private static int changed(Outcome.Infeasible outcome) {
        int changed = 0;
        for (Outcome.Relaxation it : outcome.relaxations()) {
            Quota quota = outcome.pool().quotas().get(it.quota());
            changed += quota.least() - it.least() + it.most() - quota.most();
        }
        return changed;
    }

    static void holds(Outcome outcome) {
        switch (outcome) {
            case Outcome.Optimal it -> {
                Claim claim = new Claim(it.method(), it.chances(), it.certificate());
                assertThat(Check.lottery(it.pool(), it.lottery(), it.chances())).isEmpty();
                assertThat(Check.certificate(it.pool(), claim)).isEmpty();
            }
            case Outcome.Gap it -> {
                Claim claim = new Claim(it.method(), it.bounds(), it.certificate());
                assertThat(Check.lottery(it.pool(), it.lottery(), it.chances())).isEmpty();
                assertThat(Check.certificate(it.pool(), claim)).isEmpty();
            }
            case Outcome.Infeasible it ->
                    assertThat(Check.refusal(it.pool(), it.refusal().orElseThrow())).isTrue();
        }
    }

    private static Map<String, Ratio> named(Outcome.Optimal outcome) {
        Map<String, Ratio> named = new HashMap<>();
        for (int i = 0; i < outcome.chances().size(); i++) {
            named.put(outcome.pool().people().get(i).id(), outcome.chances().get(i));
        }
        return named;
    }

    private static Ratio leastBound(Pool pool) {
        return switch (Sortition.of(pool, Method.LEXIMIN)) {
            case Outcome.Optimal it -> least(it.chances());
            case Outcome.Gap it -> least(it.bounds());
            case Outcome.Infeasible _ -> Ratio.ZERO;
        };
    }

    private static Ratio least(List<Ratio> chances) {
        return chances.stream().min(Comparator.naturalOrder()).orElseThrow();
    }
}
