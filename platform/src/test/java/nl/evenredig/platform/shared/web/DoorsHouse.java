// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.evenredig.platform.journey.InTown;
import nl.evenredig.platform.journey.RunningTown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every page handler says who it is for.
@ExtendWith(InTown.class)
class DoorsHouse {
    @Test
    void everyHandlerSaysWhoMayAskIt(RunningTown town) {
        List<HandlerMethod> silent =
                town.parts(RequestMappingHandlerMapping.class).stream()
                        .flatMap(doors -> doors.getHandlerMethods().values().stream())
                        .filter(handler -> !Doorkeeper.isOpen(handler))
                        .filter(handler -> Doorkeeper.needed(handler).isEmpty())
                        .toList();
        assertThat(silent).isEmpty();
    }
}
