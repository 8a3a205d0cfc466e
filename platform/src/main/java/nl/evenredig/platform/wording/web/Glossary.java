// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording.web;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.evenredig.platform.shared.web.Languages;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.shared.web.Texts;
import nl.evenredig.platform.wording.Word;
import org.springframework.stereotype.Component;

/// The list of words that we explain. Its words are texts like all others, so they are translated and can be revised.
@Component
final class Glossary {
    private static final String START = "wording.words.";
    private static final String MEANING = ".text";

    private final Languages languages;

    Glossary(Languages languages) {
        this.languages = languages;
    }

    /// Every word, in the order of the reader's alphabet.
    List<GlossaryEntry> entries(Page page) {
        Locale locale = page.language().locale();
        Comparator<GlossaryEntry> alphabet =
                Comparator.comparing(
                        GlossaryEntry::term,
                        (one, other) -> Collator.getInstance(locale).compare(one, other));
        Texts dutch = languages.texts(languages.all().getFirst());
        return page.texts().keys().stream()
                .filter(key -> key.startsWith(START) && key.endsWith(MEANING))
                .map(key -> entry(key.substring(0, key.length() - MEANING.length()), page, dutch))
                .sorted(alphabet)
                .toList();
    }

    /// What a word means, in whichever of the two languages it was read.
    Optional<GlossaryEntry> meaning(Word word, Page page) {
        Locale locale = page.language().locale();
        return entries(page).stream()
                .filter(entry ->
                        entry.term().toLowerCase(locale).equals(word.text())
                                || entry.dutch().toLowerCase(Locale.ROOT).equals(word.text()))
                .findFirst();
    }

    private static GlossaryEntry entry(String key, Page page, Texts dutch) {
        boolean isDutch = page.language().prefix().isEmpty();
        return new GlossaryEntry(
                page.say(key), isDutch ? "" : dutch.say(key), page.say(key + MEANING));
    }
}
