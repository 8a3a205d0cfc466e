// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town;

import java.util.List;
import nl.evenredig.platform.journey.Sight;
import nl.evenredig.platform.journey.Sights;
import org.springframework.stereotype.Component;

/// The pages of the whole town, and the doors that only the demo has.
@Component
final class TownSights implements Sights {
    @Override
    public List<Sight> sights() {
        return List.of(
                Sight.page("/"),
                Sight.page("/hulp"),
                Sight.page("/hulp?pagina=/rondes"),
                Sight.page("/hulp/toetsenbord"),
                Sight.page("/wat-kunt-u/inwoner"),
                Sight.page("/wat-kunt-u/organisatie"),
                Sight.page("/wat-kunt-u/gemeente"),
                Sight.page("/toegankelijkheid"),
                Sight.page("/uw-gegevens"),
                Sight.page("/demo/personen"),
                Sight.page("/demo/postbus"),
                Sight.asked("/wat-kunt-u/koning").answering(404));
    }
}
