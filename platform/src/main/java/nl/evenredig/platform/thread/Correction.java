// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

/// What came of changing an entry.
public sealed interface Correction {
    /// It was done.
    record Done() implements Correction {}

    /// Somebody else changed it since it was read.
    ///
    /// @param current what it says now
    record Overtaken(Entry current) implements Correction {}

    /// There is no such entry, or it was taken back.
    record Gone() implements Correction {}
}
