// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.place.web;

import java.util.Optional;
import nl.evenredig.platform.place.Places;
import nl.evenredig.platform.shared.web.Name;
import nl.evenredig.platform.shared.web.Published;
import nl.evenredig.platform.shared.web.Texts;
import org.springframework.stereotype.Component;

/// Every district has a page on which readers may say something.
@Component
final class PublishedDistricts implements Published {
    private final Places places;

    PublishedDistricts(Places places) {
        this.places = places;
    }

    @Override
    public Optional<Name> title(String path, Texts texts) {
        return places.districts().stream()
                .filter(district -> path.equals("/wijken/" + district.id()))
                .map(district -> Name.dutch(district.name()))
                .findFirst();
    }
}
