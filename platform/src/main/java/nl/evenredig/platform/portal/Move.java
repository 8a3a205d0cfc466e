// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

/// What came of doing something with a signal or a question.
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
