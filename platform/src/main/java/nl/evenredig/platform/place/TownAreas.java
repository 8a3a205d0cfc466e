// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.place;

import java.util.List;
import nl.evenredig.platform.shared.Area;
import nl.evenredig.platform.shared.Areas;
import org.springframework.stereotype.Component;

/// Tells the other parts how the districts are called.
@Component
final class TownAreas implements Areas {
    private final Places places;

    TownAreas(Places places) {
        this.places = places;
    }

    @Override
    public List<Area> all() {
        return places.districts().stream()
                .map(district -> new Area(district.id(), district.name()))
                .toList();
    }
}
