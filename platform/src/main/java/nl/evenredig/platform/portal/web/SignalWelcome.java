// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import java.util.List;
import nl.evenredig.platform.shared.web.Language;
import nl.evenredig.platform.shared.web.Languages;
import org.springframework.stereotype.Component;

/// Says in every language we have that any language will do.
@Component
public class SignalWelcome {
    private final Languages languages;

    SignalWelcome(Languages languages) {
        this.languages = languages;
    }

    /// One sentence in one language.
    ///
    /// @param language which one
    /// @param text that any language will do
    public record Invitation(Language language, String text) {}

    List<Invitation> inAllLanguages() {
        return languages.all().stream()
                .map(language ->
                        new Invitation(
                                language, languages.texts(language).say("portal.new.anylanguage")))
                .toList();
    }
}
