// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating.check;

import java.util.List;

/// One rule that a seating breaks, with its witness.
///
/// @param key the text that tells it, for example `seat.check.apart`
/// @param arguments what the text needs
public record Violation(String key, List<String> arguments) {
    public Violation {
        arguments = List.copyOf(arguments);
    }

    static Violation of(String key, Object... arguments) {
        return new Violation(
                "seat.check." + key, List.of(arguments).stream().map(Object::toString).toList());
    }
}
