// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared;

/// What came of doing something with a thing that others may change at the same time.
public sealed interface Move {
    /// It was done.
    record Done() implements Move {}

    /// Somebody else did something with it since it was read; nothing was done.
    record Overtaken() implements Move {}

    /// It cannot be done now.
    ///
    /// @param key the text that says why
    record Forbidden(String key) implements Move {}

    /// There is no such thing.
    record Gone() implements Move {}

    default boolean isDone() {
        return this instanceof Done;
    }
}
