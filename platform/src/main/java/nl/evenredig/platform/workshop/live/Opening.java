// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.live;

/// What came of typing in a code.
public sealed interface Opening {
    /// It opens a seat.
    record Opened(Code code) implements Opening {}

    /// It is a code of a day that has not begun yet: it is not sure that it goes on.
    record Early() implements Opening {}

    /// It was a code of another day.
    record Old() implements Opening {}

    /// There is no such code.
    record Unknown() implements Opening {}
}
