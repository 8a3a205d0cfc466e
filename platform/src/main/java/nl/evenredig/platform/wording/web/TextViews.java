// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording.web;

import java.util.List;
import java.util.Locale;
import nl.evenredig.platform.shared.web.Language;
import nl.evenredig.platform.shared.web.Languages;
import nl.evenredig.platform.shared.web.Texts;
import nl.evenredig.platform.wording.Hint;
import nl.evenredig.platform.wording.Revisions;
import nl.evenredig.platform.wording.TextPlace;
import org.springframework.stereotype.Component;

/// Makes what editors see of texts.
@Component
final class TextViews {
    private static final int MOST = 50;

    private final Languages languages;
    private final Revisions revisions;

    TextViews(Languages languages, Revisions revisions) {
        this.languages = languages;
        this.revisions = revisions;
    }

    /// The first Dutch texts that hold these letters, or whose key does; none when nothing is asked.
    List<FoundText> with(String asked) {
        if (asked.isEmpty()) {
            return List.of();
        }
        Texts dutch = languages.texts(dutch());
        return dutch.keys().stream()
                .filter(revisions::isOpen)
                .map(key -> new FoundText(key, dutch.pattern(key)))
                .filter(found ->
                        found.key().toLowerCase(Locale.ROOT).contains(asked)
                                || found.text().toLowerCase(Locale.ROOT).contains(asked))
                .sorted((one, other) -> one.key().compareTo(other.key()))
                .limit(MOST)
                .toList();
    }

    TextView of(TextPlace place) {
        String now = languages.texts(place.language()).pattern(place.key());
        return new TextView(
                place,
                now,
                languages.texts(dutch()).pattern(place.key()),
                languages.made(place.language()).pattern(place.key()),
                languages.all().stream()
                        .filter(language -> languages.made(language).knows(place.key()))
                        .toList(),
                revisions.history(place.key(), place.language()),
                Hint.of(now));
    }

    private Language dutch() {
        return languages.all().getFirst();
    }
}
