// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

/// An answer with its question in another language: a help to read by; the Dutch one counts.
///
/// @param language as a tag
/// @param title the question
/// @param brief the answer itself
/// @param full everything there is to say; may be empty
/// @param by who made it
/// @param isOutdated whether the Dutch answer changed since
public record AnswerTranslation(
        String language,
        String title,
        String brief,
        String full,
        DutchText.By by,
        boolean isOutdated) {
    /// The longest of each; other languages need more room than Dutch.
    public static final int TITLE = 200;

    public static final int BRIEF = 1000;

    public static final int FULL = 12_000;

    public AnswerTranslation {
        boolean isWhole = !language.isEmpty() && !title.isEmpty() && !brief.isEmpty();
        if (!isWhole || by == DutchText.By.NOBODY) {
            throw new IllegalArgumentException(
                    "AnswerTranslation must have a language, a title, a brief and a maker, but language=%s, by=%s."
                            .formatted(language, by));
        }
    }

    /// Whether no person has looked at it.
    public boolean isUnchecked() {
        return by == DutchText.By.MACHINE;
    }
}
