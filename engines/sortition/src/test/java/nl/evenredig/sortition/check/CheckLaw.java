// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.evenredig.exact.Ratio;
import nl.evenredig.sortition.Argument;
import nl.evenredig.sortition.Certificate;
import nl.evenredig.sortition.Lottery;
import nl.evenredig.sortition.Method;
import nl.evenredig.sortition.Outcome;
import nl.evenredig.sortition.Panel;
import nl.evenredig.sortition.Person;
import nl.evenredig.sortition.Pool;
import nl.evenredig.sortition.Quota;
import nl.evenredig.sortition.Refusal;
import nl.evenredig.sortition.Stage;
import nl.evenredig.sortition.leximin.Sortition;
import nl.evenredig.sortition.sample.Sketch;
import nl.evenredig.sortition.sample.Town;
import org.junit.jupiter.api.Test;

/// A lottery or a proof that was changed anywhere is refused.
class CheckLaw {
    private final Pool pool = Town.pool(new Sketch(44, 22, 4, 1, 80, 3));
    private final Outcome.Optimal outcome = (Outcome.Optimal) Sortition.of(pool, Method.LEXIMIN);
    private final List<Stage> stages = outcome.certificate().stages();

    @Test
    void whatTheEngineMakesHolds() {
        assertThat(proof(outcome.chances(), stages)).isEmpty();
        assertThat(Check.lottery(pool, outcome.lottery(), outcome.chances())).isEmpty();
        assertThat(stages).hasSizeGreaterThan(3);
        assertThat(stages).anyMatch(stage -> !only(stage).households().isEmpty());
    }

    @Test
    void everyClaimedValueMatters() {
        for (int s = 0; s < stages.size(); s++) {
            Stage stage = stages.get(s);
            Ratio more = stage.value().plus(Ratio.of(1, 1_000_000));
            Stage changed = new Stage(more, stage.weights(), stage.argument());
            assertThat(proof(outcome.chances(), with(s, changed))).isNotEmpty();
        }
    }

    /// Now and then other numbers prove the very same; then nothing false is taken for true. A receipt's own hash sees
    /// those changes too.
    @Test
    void aChangedNumberIsRefusedUnlessItProvesTheSame() {
        int refused = 0;
        int all = 0;
        for (int s = 0; s < stages.size(); s++) {
            for (Stage changed : changed(stages.get(s))) {
                all++;
                refused += proof(outcome.chances(), with(s, changed)).isEmpty() ? 0 : 1;
            }
        }
        assertThat(all).isGreaterThan(400);
        assertThat(refused).isGreaterThan(all * 98 / 100);
    }

    private List<Stage> with(int place, Stage changed) {
        List<Stage> all = new ArrayList<>(stages);
        all.set(place, changed);
        return all;
    }

    @Test
    void aStageMoreOrLessOrElsewhereIsSeen() {
        for (int s = 0; s < stages.size(); s++) {
            List<Stage> fewer = new ArrayList<>(stages);
            Stage moved = fewer.remove(s);
            assertThat(proof(outcome.chances(), fewer)).isNotEmpty();
            List<Stage> twice = new ArrayList<>(stages);
            twice.add(s, moved);
            assertThat(proof(outcome.chances(), twice)).isNotEmpty();
        }
    }

    @Test
    void everyChanceIsProven() {
        for (int i = 0; i < outcome.chances().size(); i++) {
            List<Ratio> changed = new ArrayList<>(outcome.chances());
            changed.set(i, changed.get(i).plus(Ratio.of(1, 1_000_000)));
            assertThat(Check.lottery(pool, outcome.lottery(), changed)).isNotEmpty();
            if (changed.get(i).compareTo(Ratio.ONE) < 0) {
                assertThat(proof(changed, stages)).isNotEmpty();
            }
        }
    }

    @Test
    void everyTicketAndEveryMemberOfALotteryMatters() {
        List<Panel> panels = outcome.lottery().panels();
        for (int p = 0; p < panels.size(); p++) {
            Panel panel = panels.get(p);
            List<Integer> others = new ArrayList<>(panel.members());
            int newcomer = 0;
            while (others.contains(newcomer)) {
                newcomer++;
            }
            others.set(0, newcomer);
            assertThat(replaced(p, new Panel(panel.tickets(), others))).isNotEmpty();
            if (panels.size() > 1) {
                BigInteger more = panel.tickets().add(BigInteger.ONE);
                assertThat(replaced(p, new Panel(more, panel.members()))).isNotEmpty();
            }
            List<Integer> fewer = panel.members().subList(1, panel.members().size());
            assertThat(replaced(p, new Panel(panel.tickets(), fewer))).isNotEmpty();
        }
    }

    private List<Violation> replaced(int place, Panel panel) {
        List<Panel> panels = new ArrayList<>(outcome.lottery().panels());
        panels.set(place, panel);
        return Check.lottery(pool, new Lottery(panels), outcome.chances());
    }

    private List<Violation> proof(List<Ratio> chances, List<Stage> claimed) {
        Certificate certificate = new Certificate(List.of(), claimed);
        return Check.certificate(pool, new Claim(Method.LEXIMIN, chances, certificate));
    }

    private static Argument.Sum only(Stage stage) {
        return (Argument.Sum) stage.argument().getFirst();
    }

    /// The stage with one number changed, for each of its numbers.
    private static List<Stage> changed(Stage stage) {
        return changed(only(stage)).stream()
                .map(it -> new Stage(stage.value(), List.of(), List.of(it)))
                .toList();
    }

    private static List<Argument.Sum> changed(Argument.Sum sum) {
        List<Argument.Sum> changed = new ArrayList<>();
        BigInteger seats = sum.seats().add(BigInteger.ONE);
        changed.add(new Argument.Sum(sum.scale(), seats, sum.quotas(), sum.households()));
        for (int q = 0; q < sum.quotas().size(); q++) {
            for (BigInteger by : List.of(BigInteger.ONE, BigInteger.ONE.negate())) {
                List<BigInteger> quotas = new ArrayList<>(sum.quotas());
                quotas.set(q, quotas.get(q).add(by));
                changed.add(new Argument.Sum(sum.scale(), sum.seats(), quotas, sum.households()));
            }
        }
        sum.households()
                .forEach((home, counts) -> {
                    Map<String, BigInteger> households = new HashMap<>(sum.households());
                    households.put(home, counts.add(BigInteger.ONE));
                    changed.add(
                            new Argument.Sum(sum.scale(), sum.seats(), sum.quotas(), households));
                });
        return changed;
    }

    /// People who live alone share no rule: a proof that counts them as one household proves too much.
    @Test
    void peopleWhoLiveAloneAreNoHousehold() {
        List<Quota> quotas = List.of(Quota.of("a", "x", 0, 2));
        List<Person> people =
                List.of(
                        new Person("1", List.of(0), ""),
                        new Person("2", List.of(0), ""),
                        new Person("3", List.of(0), ""));
        Pool alone = new Pool(List.of("a"), quotas, people, 2);
        Argument.Sum forged =
                new Argument.Sum(
                        BigInteger.ONE,
                        BigInteger.ZERO,
                        List.of(BigInteger.ZERO),
                        Map.of("", BigInteger.ONE));
        Stage stage = new Stage(Ratio.of(1, 3), List.of(), List.of(forged));
        List<Ratio> chances = Collections.nCopies(3, Ratio.of(1, 3));
        Certificate certificate = new Certificate(List.of(), List.of(stage));
        assertThat(Check.certificate(alone, new Claim(Method.LEXIMIN, chances, certificate)))
                .isNotEmpty();
        List<List<Integer>> kinds = List.of(List.of(0, 1, 2));
        Stage byKind = new Stage(Ratio.of(1, 3), List.of(BigInteger.ONE), List.of(forged));
        Certificate second = new Certificate(kinds, List.of(byKind));
        assertThat(Check.certificate(alone, new Claim(Method.LEXIMIN, chances, second)))
                .isNotEmpty();
    }

    /// A proof over whole panels: a case left out, moved or widened is refused, and so are other kinds and weights.
    @Test
    void everyCaseOfAProofOverPanelsMatters() {
        Pool tight = Town.pool(new Sketch(40, 14, 7, 0, 20, 4));
        Outcome.Optimal found = (Outcome.Optimal) Sortition.of(tight, Method.LEXIMIN);
        List<Stage> all = found.certificate().stages();
        List<List<Integer>> kinds = found.certificate().kinds();
        for (int s = 0; s < all.size(); s++) {
            Stage stage = all.get(s);
            for (int line = 0; line < stage.argument().size(); line++) {
                List<Argument> fewer = new ArrayList<>(stage.argument());
                Argument gone = fewer.remove(line);
                assertThat(holds(found, kinds, s, new Stage(stage.value(), stage.weights(), fewer)))
                        .isFalse();
                List<Argument> more = new ArrayList<>(stage.argument());
                more.add(line, gone);
                assertThat(holds(found, kinds, s, new Stage(stage.value(), stage.weights(), more)))
                        .isFalse();
            }
            List<BigInteger> none = Collections.nCopies(kinds.size(), BigInteger.ZERO);
            assertThat(holds(found, kinds, s, new Stage(stage.value(), none, stage.argument())))
                    .isFalse();
        }
        assertThat(holds(found, kinds, 0, all.getFirst())).isTrue();
        assertThat(holds(found, kinds.subList(1, kinds.size()), 0, all.getFirst())).isFalse();
        List<List<Integer>> mixed = new ArrayList<>(kinds.subList(2, kinds.size()));
        mixed.addFirst(List.of(kinds.get(0).getFirst(), kinds.get(1).getFirst()));
        assertThat(holds(found, mixed, 0, all.getFirst())).isFalse();
    }

    private static boolean holds(
            Outcome.Optimal found, List<List<Integer>> kinds, int place, Stage changed) {
        List<Stage> all = new ArrayList<>(found.certificate().stages());
        all.set(place, changed);
        Certificate certificate = new Certificate(kinds, all);
        Claim claim = new Claim(found.method(), found.chances(), certificate);
        return Check.certificate(found.pool(), claim).isEmpty();
    }

    @Test
    void aRefusalOfAPoolThatHasPanelsIsRefused() {
        Quota both = Quota.of("a", "x", 2, 2);
        Pool none =
                new Pool(
                        List.of("a"),
                        List.of(both, Quota.of("a", "y", 1, 2)),
                        List.of(
                                new Person("1", List.of(0), ""),
                                new Person("2", List.of(0), ""),
                                new Person("3", List.of(1), "")),
                        2);
        Outcome.Infeasible outcome = (Outcome.Infeasible) Sortition.of(none, Method.LEXIMIN);
        Refusal refusal = outcome.refusal().orElseThrow();
        assertThat(Check.refusal(none, refusal)).isTrue();
        Pool some = none.under(List.of(both, Quota.of("a", "y", 0, 2)));
        assertThat(Check.refusal(some, refusal)).isFalse();
    }
}
