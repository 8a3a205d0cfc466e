// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.evenredig.platform.portal.ExplorationState;
import nl.evenredig.platform.portal.Explorations;
import nl.evenredig.platform.portal.Referral;
import nl.evenredig.platform.portal.ReferralState;
import nl.evenredig.platform.portal.Referrals;
import nl.evenredig.platform.thread.Audience;
import nl.evenredig.platform.thread.Dossier;
import nl.evenredig.platform.thread.QuestionId;
import nl.evenredig.platform.thread.Search;
import nl.evenredig.platform.thread.Threads;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// A visitor of the demo finds work in every state.
@SpringBootTest
final class DemoPortalTest {
    @Autowired private Referrals referrals;
    @Autowired private Explorations explorations;
    @Autowired private Threads threads;

    @Test
    void questionsLieOrLayWithOtherOrganisations() {
        Set<ReferralState> states =
                questions().stream()
                        .flatMap(id -> referrals.of(id).stream())
                        .map(Referral::state)
                        .collect(Collectors.toSet());
        assertThat(states)
                .contains(ReferralState.ACCEPTED, ReferralState.ANSWERED, ReferralState.DECLINED);
    }

    @Test
    void studiesArePlannedUnderWayAndReported() {
        Set<ExplorationState> states =
                questions().stream()
                        .flatMap(id -> explorations.find(id).stream())
                        .map(one -> one.state())
                        .collect(Collectors.toSet());
        assertThat(states)
                .containsAll(EnumSet.complementOf(EnumSet.of(ExplorationState.CALLED_OFF)));
    }

    private List<QuestionId> questions() {
        Search all = new Search("", Optional.empty(), Audience.COLLEAGUES);
        return threads.some(all, 0, threads.count(all)).stream().map(Dossier::id).toList();
    }
}
