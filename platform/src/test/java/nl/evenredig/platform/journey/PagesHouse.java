// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.evenredig.platform.journey.Itinerary.Visit;
import nl.evenredig.platform.people.web.Guest;
import nl.evenredig.platform.shared.web.Doors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// No page is forgotten: every page handler of the town has an example among the sights of its part.
@ExtendWith(InTown.class)
class PagesHouse {
    @Test
    void everyPageHandlerHasAnExample(RunningTown town) {
        assertThat(Itinerary.of(town).handlers())
                .as("A handler that is missing here needs an example in the Sights of its part.")
                .containsAll(Doors.of(town).read());
    }

    @Test
    void everyExampleAnswersAsItSays(RunningTown town) throws Exception {
        List<String> faults = new ArrayList<>();
        Map<String, Guest> guests = new HashMap<>();
        try {
            for (Visit visit : Itinerary.of(town).visits()) {
                if (!guests.containsKey(visit.visitor())) {
                    guests.put(visit.visitor(), guest(visit.visitor(), town));
                }
                Guest guest = guests.getOrDefault(visit.visitor(), new Guest(town));
                int status = guest.get(visit.sight().path()).statusCode();
                if (status != visit.sight().status()) {
                    faults.add("%s answers %d".formatted(visit, status));
                }
            }
        } finally {
            guests.values().forEach(Guest::close);
        }
        assertThat(faults).isEmpty();
    }

    private static Guest guest(String name, RunningTown town) throws Exception {
        return name.equals(Itinerary.STRANGER) ? new Guest(town) : Guest.as(name, town);
    }
}
