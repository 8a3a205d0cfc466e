// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.check;

import java.util.List;

/// One thing in a lottery or its proof that does not hold, with its witness.
///
/// @param key the text that tells it, for example `draw.check.quota`
/// @param arguments what the text needs
public record Violation(String key, List<String> arguments) {
    public Violation {
        arguments = List.copyOf(arguments);
    }

    static Violation of(String key, Object... arguments) {
        return new Violation(
                "draw.check." + key, List.of(arguments).stream().map(Object::toString).toList());
    }
}
