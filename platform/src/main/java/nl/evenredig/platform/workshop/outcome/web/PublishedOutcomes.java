// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome.web;

import java.util.Optional;
import nl.evenredig.platform.shared.web.Name;
import nl.evenredig.platform.shared.web.Published;
import nl.evenredig.platform.shared.web.Texts;
import nl.evenredig.platform.workshop.Workshop;
import nl.evenredig.platform.workshop.WorkshopId;
import nl.evenredig.platform.workshop.Workshops;
import org.springframework.stereotype.Component;

/// Under what came of a workshop readers may say something.
@Component
final class PublishedOutcomes implements Published {
    private static final String START = "/kennisateliers/";

    private final Workshops workshops;

    PublishedOutcomes(Workshops workshops) {
        this.workshops = workshops;
    }

    @Override
    public Optional<Name> title(String path, Texts texts) {
        if (!path.startsWith(START)) {
            return Optional.empty();
        }
        return WorkshopId.read(path.substring(START.length()))
                .flatMap(workshops::find)
                .filter(workshop -> workshop.state().isPublished())
                .map(Workshop::title)
                .map(Name::dutch);
    }
}
