// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.shared.web.Language;
import nl.evenredig.platform.shared.web.Languages;
import nl.evenredig.platform.shared.web.Texts;
import org.springframework.stereotype.Component;

/// In which languages the town writes to followers, and where its pages are.
@Component
record Tongue(Languages languages, TownSettings settings) {
    /// The language with this tag, or Dutch.
    Language of(String tag) {
        return languages.all().stream()
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElseGet(() -> languages.all().getFirst());
    }

    Texts texts(Language language) {
        return languages.texts(language);
    }

    /// The whole address of one of our pages.
    String address(Language language, String path) {
        return settings.site() + language.link(path);
    }
}
