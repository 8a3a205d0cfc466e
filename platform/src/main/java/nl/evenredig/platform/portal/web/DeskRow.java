// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import nl.evenredig.platform.shared.web.Status;

/// One line of the desk.
///
/// @param value what its box sends
/// @param path where it is read
/// @param clock how it stands in time
/// @param title what it says
/// @param meta number, from whom, by which way
/// @param task what kind it is and whose
public record DeskRow(String value, String path, Clock clock, Title title, String meta, Task task) {
    /// How it stands in time.
    public record Clock(Status status, String words) {}

    /// What it says.
    ///
    /// @param words to read
    /// @param language of those words, as a tag; empty for unknown
    /// @param isQuote whether somebody said it so
    public record Title(String words, String language, boolean isQuote) {}

    /// What kind it is, and whose.
    public record Task(String kind, String owner) {}
}
