// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.place;

import java.util.List;
import nl.evenredig.platform.journey.Sight;
import nl.evenredig.platform.journey.Sights;
import org.springframework.stereotype.Component;

/// Districts.
@Component
final class PlaceSights implements Sights {
    @Override
    public List<Sight> sights() {
        return List.of(
                Sight.page("/wijken"),
                Sight.page("/wijken/HM04"),
                Sight.asked("/wijken/HM99").answering(404));
    }
}
