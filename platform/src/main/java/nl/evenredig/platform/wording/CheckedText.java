// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording;

import java.time.LocalDate;

/// A translation that a person checked; it holds as long as both texts stay as they were.
///
/// @param key which text
/// @param language of the translation
/// @param dutch the Dutch text
/// @param made the translation
/// @param checker who checked it, as they want to be named
/// @param on the day
public record CheckedText(
        String key, String language, String dutch, String made, String checker, LocalDate on) {}
