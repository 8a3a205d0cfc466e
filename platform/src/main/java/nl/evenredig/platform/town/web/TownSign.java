// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.web;

import java.util.Optional;
import nl.evenredig.platform.place.Municipality;
import nl.evenredig.platform.place.Places;
import nl.evenredig.platform.place.Population;
import nl.evenredig.platform.shared.web.Sign;
import nl.evenredig.platform.shared.web.Signboard;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// Tells every page whose it is.
@Component
final class TownSign implements Signboard {
    private final Places places;
    private final Contact contact;

    TownSign(Places places, Contact contact) {
        this.places = places;
        this.contact = contact;
    }

    /// When the database does not answer, the page that says so still has to be shown.
    @Override
    public Sign read() {
        try {
            Optional<String> town = places.municipality().map(Municipality::name);
            boolean isDemo = places.population().map(Population::invented).orElse(false);
            return sign(town, isDemo);
        } catch (DataAccessException _) {
            return sign(Optional.empty(), false);
        }
    }

    private Sign sign(Optional<String> town, boolean isDemo) {
        return new Sign(
                town,
                told(contact.phone(), isDemo ? contact.demo().phone() : ""),
                told(contact.visit(), isDemo ? contact.demo().visit() : ""),
                contact.theme());
    }

    private static Optional<String> told(String own, String otherwise) {
        return Optional.of(own.isEmpty() ? otherwise : own).filter(text -> !text.isEmpty());
    }
}
