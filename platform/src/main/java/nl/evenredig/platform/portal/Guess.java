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

    public boolean isMade() {
        return !language.isEmpty();
    }
}
