// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import static nl.evenredig.platform.Arrows.allowed;
import static nl.evenredig.platform.Arrows.drawn;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/// What is drawn beside the code is what the code lets through: each arrow, and none that is missing.
class ArrowsTest {
    @Test
    void aQuestionGoesTheWaysThatAreDrawn() throws IOException {
        assertThat(drawn("portal/QuestionState.java"))
                .isEqualTo(allowed(QuestionState.values(), QuestionState::leadsTo));
    }

    @Test
    void aSignalGoesTheWaysThatAreDrawn() throws IOException {
        assertThat(drawn("portal/package-info.java"))
                .isEqualTo(allowed(SignalState.values(), SignalState::leadsTo));
    }

    @Test
    void aReferralGoesTheWaysThatAreDrawn() throws IOException {
        assertThat(drawn("portal/ReferralState.java"))
                .isEqualTo(allowed(ReferralState.values(), ReferralState::leadsTo));
    }

    @Test
    void anExplorationGoesTheWaysThatAreDrawn() throws IOException {
        assertThat(drawn("portal/ExplorationState.java"))
                .isEqualTo(allowed(ExplorationState.values(), ExplorationState::leadsTo));
    }
}
