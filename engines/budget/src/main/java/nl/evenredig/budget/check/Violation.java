// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.check;

import java.util.List;
import nl.evenredig.budget.Promise;

/// A promise that an outcome breaks, with the witness that shows it.
///
/// @param promise what was promised
/// @param key the text that tells it
/// @param arguments the witness: project ids, numbers of people, amounts in cents as exact fractions
public record Violation(Promise promise, String key, List<String> arguments) {
    public Violation {
        arguments = List.copyOf(arguments);
    }
}
