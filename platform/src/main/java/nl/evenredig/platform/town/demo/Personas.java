// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.demo;

import java.util.List;
import nl.evenredig.platform.place.Places;
import nl.evenredig.platform.place.Population;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// The invented people of the demo town. In a town that was started empty this does not exist; where the residents are
/// real, there is nobody.
@Component
@ConditionalOnProperty(name = "evenredig.empty", havingValue = "false")
public class Personas {
    private final PersonaStore store;
    private final Places places;

    Personas(PersonaStore store, Places places) {
        this.store = store;
        this.places = places;
    }

    /// Everyone a visitor may be, in the order of the list.
    public List<Persona> all() {
        boolean isDemo = places.population().map(Population::invented).orElse(false);
        return isDemo ? store.all() : List.of();
    }
}
