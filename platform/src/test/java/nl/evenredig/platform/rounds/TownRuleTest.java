// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A page says how a town counted only when its source tells so.
class TownRuleTest {
    @ParameterizedTest
    @CsvSource({
        "equalshares/add1, EQUAL_SHARES",
        "equalshares/add1-comparison, EQUAL_SHARES",
        "greedy, MOST_VOTES",
        "greedy-threshold, MOST_VOTES",
        "greedy-no-skip, MOST_VOTES",
        "unknown, NOT_TOLD",
        "phragmen, NOT_TOLD",
        "'', NOT_TOLD"
    })
    void onlyWhatTheSourceTellsIsClaimed(String words, TownRule rule) {
        assertThat(TownRule.of(words)).isEqualTo(rule);
    }
}
