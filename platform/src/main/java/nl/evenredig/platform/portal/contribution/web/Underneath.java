// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.contribution.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.evenredig.platform.portal.contribution.Contributions;
import nl.evenredig.platform.shared.web.Afterword;
import nl.evenredig.platform.shared.web.Insert;
import nl.evenredig.platform.shared.web.Language;
import org.springframework.stereotype.Component;

/// What stands under every published page: what readers said, and a way to say something.
@Component
final class Underneath implements Afterword {
    /// How many stand under a page, and on each sheet of their list.
    static final int MOST = 10;

    private final Contributions contributions;

    Underneath(Contributions contributions) {
        this.contributions = contributions;
    }

    @Override
    public Optional<Insert> under(String path, Language language) {
        List<Card> cards = contributions.published(path, 0, MOST).stream().map(Card::new).toList();
        int total = cards.size() < MOST ? cards.size() : contributions.countPublished(path);
        return Optional.of(
                new Insert(
                        "portal/contributionunder",
                        "contribution",
                        Map.of("path", path, "cards", cards, "total", total)));
    }
}
