// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.evenredig.budget.rule.Tally;
import nl.evenredig.exact.Ratio;
import org.junit.jupiter.api.Test;

/// Who got what, by group.
class SharesTest {
    /// Three want the playground (€ 60), one wants the trees (€ 40); € 100, so € 25 each and € 20 for the playground.
    private static final Election ELECTION =
            Elections.approval(
                    100,
                    new long[] {60, 40},
                    new int[] {0},
                    new int[] {0},
                    new int[] {0},
                    new int[] {1});

    private static final Outcome OUTCOME =
            Tally.of(ELECTION, Rules.usualFor(BallotKind.APPROVAL).with(new Completion.None()));

    private static final List<Voter> VOTERS =
            List.of(
                    new Voter("1", 0, List.of("Noord", "17")),
                    new Voter("2", 0, List.of("Zuid", "18")),
                    new Voter("3", 0, List.of("Noord", "80")),
                    new Voter("4", 1, List.of("", "oud")));

    @Test
    void moneyIsWhatItsVotersPaidAndExcludedHaveNothing() {
        assertThat(Shares.by(OUTCOME, VOTERS, 0))
                .containsExactly(
                        new Share("", 1, Ratio.ZERO, 1),
                        new Share("Noord", 2, Ratio.of(4000), 0),
                        new Share("Zuid", 1, Ratio.of(2000), 0));
    }

    @Test
    void agesAreInBandsAndWhatIsNoAgeIsNotKnown() {
        assertThat(Shares.byAgeBand(OUTCOME, VOTERS, 1))
                .extracting(Share::group)
                .containsExactly("", "0-17", "18-24", "75+");
    }

    @Test
    void underMostVotesFirstNobodyPays() {
        Outcome greedy = Tally.of(ELECTION, OUTCOME.rules().mostVotesFirst());
        assertThat(Shares.by(greedy, VOTERS, 0)).extracting(Share::money).containsOnly(Ratio.ZERO);
        assertThat(Preference.between(OUTCOME, greedy)).isEqualTo(new Preference(0, 1, 3));
    }
}
