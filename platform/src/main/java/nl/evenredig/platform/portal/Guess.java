// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

/// What language something is in, as the program thinks. It is always shown as a guess.
///
/// @param language a tag; empty when it has no idea
/// @param certainty from 0 to 1
public record Guess(String language, double certainty) {
    public static Guess none() {
        return new Guess("", 0);
    }

    /// From here on the next language is less than half as likely.
    private static final double SURE = 0.6;

    /// Whether it may be called likely; otherwise only possible.
    public boolean isSure() {
        return isMade() && certainty >= SURE;
    }

    public boolean isMade() {
        return !language.isEmpty();
    }
}
