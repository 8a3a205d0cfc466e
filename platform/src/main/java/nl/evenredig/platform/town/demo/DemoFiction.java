// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.demo;

import nl.evenredig.platform.place.Places;
import nl.evenredig.platform.place.Population;
import nl.evenredig.platform.shared.Fiction;
import org.springframework.stereotype.Component;

/// A town is invented when its residents are.
@Component
final class DemoFiction implements Fiction {
    private final Places places;

    DemoFiction(Places places) {
        this.places = places;
    }

    @Override
    public boolean isDemo() {
        return places.population().map(Population::invented).orElse(false);
    }
}
