// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.mail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One letter by mail to one person: plain words and at most one thing to do.
///
/// @param kind what sort of letter it is, with its part: `people.sign-in`
/// @param address where it goes
/// @param language in which it is written
/// @param subject what it is about
/// @param paragraphs what it says, each a few short sentences
/// @param action what the reader can do
public record Letter(
        String kind,
        String address,
        Locale language,
        String subject,
        List<String> paragraphs,
        Optional<Action> action) {
    static final String HEADING = "# ";

    /// One thing to do.
    ///
    /// @param label a verb: what happens
    /// @param link the whole address
    public record Action(String label, String link) {}

    /// A paragraph that is the heading of those after it, in a letter about several things.
    public static String heading(String text) {
        return HEADING + text;
    }

    public Letter {
        paragraphs = List.copyOf(paragraphs);
        if (address.isBlank() || subject.isBlank() || subject.contains("\n")) {
            throw new IllegalArgumentException(
                    "Letter must have an address and a subject of one line, but kind=%s."
                            .formatted(kind));
        }
    }
}
