// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A word, or up to three that belong together, as it is counted: in lower case and without what stands around it.
///
/// Digits are refused, so that no telephone number or case number is kept as a word.
///
/// @param text 2 to 40 characters
public record Word(String text) {
    /// The longest word that is kept.
    public static final int MOST = 40;

    private static final Pattern SHAPE =
            Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]+(?: [\\p{L}\\p{M}'’-]+){0,2}");
    private static final Pattern AROUND =
            Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{M}\\p{N}]+$");

    /// What turns text around without being seen.
    private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\u200E\\u200F\\u2066-\\u2069]");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    public Word {
        if (text.length() > MOST || !SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "Word must be one to three words of letters, but text=%s.".formatted(text));
        }
    }

    /// Reads what somebody typed or tapped; empty when it is no word.
    ///
    /// @param language in which capitals become small letters
    public static Optional<Word> read(String typed, Locale language) {
        String seen =
                UNSEEN.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC)).replaceAll("");
        String bare = AROUND.matcher(seen.strip()).replaceAll("");
        String text = SPACE.matcher(bare).replaceAll(" ").toLowerCase(language);
        return text.length() <= MOST && SHAPE.matcher(text).matches()
                ? Optional.of(new Word(text))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
