// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import nl.evenredig.platform.place.Places;
import nl.evenredig.platform.shared.MunicipalityId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Havermonde: its districts and who lives there.
@Component
@Order(10)
final class DemoPlaces implements DemoChapter {
    private final Places places;

    DemoPlaces(Places places) {
        this.places = places;
    }

    @Override
    public void tell(MunicipalityId municipality) {
        try {
            places.settle(DemoPlace.read(municipality));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
