// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import nl.evenredig.platform.shared.form.Plain;

/// What a signal says.
///
/// @param words in the language of the sender; empty for a voice nobody has written down yet
/// @param told the language its sender named, as a tag; empty for none
/// @param theme what it is about
/// @param district the code of the district; empty for the whole town, or unknown
/// @param group about whom it is, in the sender's words; empty for none
public record Saying(String words, String told, Theme theme, String district, String group) {
    /// The longest words.
    public static final int WORDS = 4000;

    /// The longest name of a group.
    public static final int GROUP = 120;

    public Saying {
        words = Plain.text(words);
        group = Plain.line(group);
        if (words.length() > WORDS || group.length() > GROUP) {
            throw new IllegalArgumentException(
                    "Saying must have words of at most %d and a group of at most %d, but has %d and %d."
                            .formatted(WORDS, GROUP, words.length(), group.length()));
        }
    }
}
