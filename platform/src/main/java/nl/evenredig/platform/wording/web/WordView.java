// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording.web;

import java.util.List;
import java.util.Map;
import nl.evenredig.platform.wording.MarkedWord;
import nl.evenredig.platform.wording.WordNote;

/// What an editor sees of one word.
///
/// @param marked the word
/// @param address where its page is
/// @param languages what the languages in which it was read call themselves
/// @param readersByLanguage how many readers in each; empty when a number is too small to show
/// @param notes what people who know the readers say
/// @param texts the keys of Dutch texts in which it stands
/// @param decidedBy who decided last; empty when nobody did
public record WordView(
        MarkedWord marked,
        String address,
        List<String> languages,
        Map<String, Integer> readersByLanguage,
        List<WordNote> notes,
        List<String> texts,
        String decidedBy) {
    public WordView {
        languages = List.copyOf(languages);
        readersByLanguage = Map.copyOf(readersByLanguage);
        notes = List.copyOf(notes);
        texts = List.copyOf(texts);
    }

    /// How it stands, as the end of a text key.
    public String state() {
        if (marked.isMarkedAgain()) {
            return "again";
        }
        return switch (marked.decision().state()) {
            case OPEN -> "open";
            case REVISED -> "revised";
            case SET_ASIDE -> "aside";
        };
    }
}
