// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.util.Optional;

/// What somebody looks for among published answers.
///
/// @param words all of which must stand in question or answer; may be empty
/// @param theme empty for every theme
/// @param district its code; empty for all
public record AnswerWish(String words, Optional<Theme> theme, String district) {
    public static AnswerWish all() {
        return new AnswerWish("", Optional.empty(), "");
    }
}
