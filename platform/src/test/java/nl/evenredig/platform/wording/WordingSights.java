// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording;

import java.util.List;
import nl.evenredig.platform.journey.Sight;
import nl.evenredig.platform.journey.Sights;
import org.springframework.stereotype.Component;

/// Words: where readers mark one, what editors do about it, and the texts themselves.
@Component
final class WordingSights implements Sights {
    private static final String TEXT = "/beheer/teksten/town.home.title";

    @Override
    public List<Sight> sights() {
        return List.of(
                Sight.page("/woord?pagina=/wijken"),
                Sight.sentEmpty("/woord?pagina=/wijken"),
                Sight.page("/woordenlijst"),
                Sight.page("/beheer/woorden"),
                Sight.page("/beheer/woorden/spreekuur"),
                Sight.page("/beheer/teksten"),
                Sight.page("/beheer/teksten?zoek=brief"),
                Sight.page("/beheer/teksten?zoek=komtnietvoor"),
                Sight.page(TEXT),
                Sight.page(TEXT + "?taal=ar"),
                Sight.page("/beheer/begrip"),
                Sight.sentEmpty("/beheer/begrip"),
                Sight.page("/beheer/vertalingen"),
                Sight.sentEmpty("/beheer/vertalingen"));
    }
}
