// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording;

/// A word that somebody did not understand.
///
/// @param word which word
/// @param page where it stood, without language
/// @param language in which that page was read: `nl`
public record Mark(Word word, String page, String language) {
    public Mark {
        if (!page.startsWith("/") || language.isBlank()) {
            throw new IllegalArgumentException(
                    "Mark must have a page and a language, but page=%s, language=%s."
                            .formatted(page, language));
        }
    }
}
