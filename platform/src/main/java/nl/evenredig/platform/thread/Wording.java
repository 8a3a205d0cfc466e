// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

import java.util.Optional;

/// What an entry says.
///
/// @param title one line; may be empty when there is a text
/// @param text the words, in paragraphs with a line break between them
/// @param language the language of both, as a tag
/// @param original what it was translated from; empty when these are the words themselves
public record Wording(String title, String text, String language, Optional<Original> original) {
    /// The longest title and the longest text.
    public static final int TITLE = 120;

    public static final int TEXT = 4000;

    /// What was said before it was translated.
    ///
    /// @param language as a tag
    /// @param text the words; empty when they were spoken
    /// @param isChecked whether a person checked the translation
    public record Original(String language, String text, boolean isChecked) {}

    public Wording {
        title = Cleaned.line(title);
        text = Cleaned.text(text);
        boolean isEmpty = title.isEmpty() && text.isEmpty();
        if (isEmpty || letters(title) > TITLE || letters(text) > TEXT) {
            throw new IllegalArgumentException(
                    "Wording must have a title of at most %d or a text of at most %d, but has %d and %d."
                            .formatted(TITLE, TEXT, letters(title), letters(text)));
        }
    }

    /// Dutch words as they are.
    public static Wording dutch(String title, String text) {
        return new Wording(title, text, "nl", Optional.empty());
    }

    /// What names the entry in a list or a letter: its title, or how its text begins.
    public String headline() {
        return title.isEmpty() ? Cleaned.beginning(text) : title;
    }

    /// As people count them, and as forms do.
    private static int letters(String words) {
        return words.codePointCount(0, words.length());
    }
}
