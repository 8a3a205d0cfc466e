// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop;

import static nl.evenredig.platform.Arrows.allowed;
import static nl.evenredig.platform.Arrows.drawn;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.workshop.board.BoardDayStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// A workshop and its rounds go the ways that are drawn beside them, and no others.
@SpringBootTest
final class WorkshopArrowsTest {
    private static final Actor TEST = Actor.job("test");

    @Autowired private BoardDayStore days;
    @Autowired private Workshops workshops;

    @Test
    void aWorkshopGoesTheWaysThatAreDrawn() throws IOException {
        assertThat(drawn("workshop/WorkshopState.java"))
                .isEqualTo(allowed(WorkshopState.values(), WorkshopState::leadsTo));
    }

    @Test
    void aRoundGoesTheWaysThatAreDrawn() throws IOException {
        assertThat(drawn("workshop/RoundState.java"))
                .isEqualTo(allowed(RoundState.values(), RoundState::leadsTo));
    }

    @ParameterizedTest
    @EnumSource(WorkshopState.class)
    void theDoorKeepsToThem(WorkshopState from) {
        for (WorkshopState to : WorkshopState.values()) {
            WorkshopId id = days.begin(RoundState.READY);
            days.state(id, from);
            Move move =
                    to == WorkshopState.CALLED_OFF
                            ? workshops.callOff(id, 1, "Er kwam niemand.", TEST)
                            : workshops.go(
                                    id, new Workshops.Step(1, to, TEST), _ -> Optional.empty());
            assertThat(move.isDone()).as(from + " to " + to).isEqualTo(from.leadsTo(to));
        }
    }
}
