// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording.web;

import java.util.List;
import nl.evenredig.platform.shared.web.Language;

/// How good the translations in one language are.
///
/// @param language which language
/// @param texts how many texts it has
/// @param checked how many of them a person checked
/// @param old the keys of those whose Dutch text changed since
/// @param checkers who checked, as they want to be named
public record Tongue(
        Language language, int texts, long checked, List<String> old, List<String> checkers) {
    public Tongue {
        old = List.copyOf(old);
        checkers = List.copyOf(checkers);
    }
}
