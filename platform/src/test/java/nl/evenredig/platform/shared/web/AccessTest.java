// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.evenredig.platform.journey.InTown;
import nl.evenredig.platform.journey.RunningTown;
import nl.evenredig.platform.people.People;
import nl.evenredig.platform.people.web.Guest;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.access.Role;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;

/// Every role at every door: let in or sent away, exactly as the one table says.
@ExtendWith(InTown.class)
class AccessTest {
    private static final int REDIRECT = 302;
    private static final int FAULT = 500;

    @ParameterizedTest
    @EnumSource(Role.class)
    void theDoorkeeperLetsInWhomTheTableLetsIn(Role role, RunningTown town) throws Exception {
        List<String> faults = new ArrayList<>();
        for (HandlerMethod handler : Doors.of(town).handlers()) {
            for (boolean isStrong : List.of(true, false)) {
                Actor actor = new Actor("1", "A", Set.of(role), isStrong);
                boolean expected =
                        Doorkeeper.isOpen(handler)
                                || (Doorkeeper.needed(handler).orElseThrow().isFor(role)
                                        && (isStrong || !role.isOfficial()));
                if (admits(actor, handler, town) != expected) {
                    faults.add(role + " strong=" + isStrong + " " + handler);
                }
            }
            if (admits(Actor.stranger(), handler, town) != Doorkeeper.isOpen(handler)) {
                faults.add("stranger " + handler);
            }
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoReallyAsksIsAnsweredTheSame(Role role, RunningTown town) throws Exception {
        String name = town.part(People.class).with(role).getFirst().name();
        try (Guest guest = Guest.as(name, town)) {
            for (var door : Doors.of(town).all().entrySet()) {
                Optional<Permission> needed = Doorkeeper.needed(door.getValue());
                if (needed.isEmpty() || !Doors.isRead(door.getKey())) {
                    continue;
                }
                String path =
                        door.getKey()
                                .getPatternValues()
                                .iterator()
                                .next()
                                .replaceAll("\\{[^}]*}", "x");
                HttpResponse<String> answer = guest.get(path);
                boolean isSentAway =
                        answer.statusCode() == 401
                                || (answer.statusCode() == REDIRECT
                                        && answer.headers()
                                                .firstValue("Location")
                                                .orElse("")
                                                .contains("/inloggen"));
                assertThat(isSentAway).as(role + " " + path).isEqualTo(!needed.get().isFor(role));
                assertThat(answer.statusCode()).as(role + " " + path).isLessThan(FAULT);
            }
        }
    }

    private static boolean admits(Actor actor, HandlerMethod handler, RunningTown town)
            throws Exception {
        Doorkeeper doorkeeper = new Doorkeeper(() -> actor, town.part(Languages.class));
        return doorkeeper.preHandle(
                new MockHttpServletRequest("POST", "/proef"),
                new MockHttpServletResponse(),
                handler);
    }
}
