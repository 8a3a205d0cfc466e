// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.evenredig.exact.Ratio;
import nl.evenredig.sortition.Certificate;
import nl.evenredig.sortition.Lottery;
import nl.evenredig.sortition.Method;
import nl.evenredig.sortition.Outcome;
import nl.evenredig.sortition.Panel;
import nl.evenredig.sortition.Pool;
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
        assertThat(stages).anyMatch(stage -> !stage.households().isEmpty());
    }

    @Test
    void everyClaimedValueMatters() {
        for (int s = 0; s < stages.size(); s++) {
            Stage stage = stages.get(s);
            Ratio more = stage.value().plus(Ratio.of(1, 1_000_000));
            Stage changed = new Stage(more, stage.seats(), stage.quotas(), stage.households());
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
        Claim claim = new Claim(Method.LEXIMIN, chances, List.of(), new Certificate(claimed));
        return Check.certificate(pool, claim);
    }

    /// The stage with one number changed, for each of its numbers.
    private static List<Stage> changed(Stage stage) {
        List<Stage> changed = new ArrayList<>();
        BigInteger seats = stage.seats().add(BigInteger.ONE);
        changed.add(new Stage(stage.value(), seats, stage.quotas(), stage.households()));
        for (int q = 0; q < stage.quotas().size(); q++) {
            for (BigInteger by : List.of(BigInteger.ONE, BigInteger.ONE.negate())) {
                List<BigInteger> quotas = new ArrayList<>(stage.quotas());
                quotas.set(q, quotas.get(q).add(by));
                changed.add(new Stage(stage.value(), stage.seats(), quotas, stage.households()));
            }
        }
        stage.households()
                .forEach((home, counts) -> {
                    Map<String, BigInteger> households = new HashMap<>(stage.households());
                    households.put(home, counts.add(BigInteger.ONE));
                    changed.add(
                            new Stage(stage.value(), stage.seats(), stage.quotas(), households));
                });
        return changed;
    }
}
