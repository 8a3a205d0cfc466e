// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording;

import java.time.LocalDate;

/// A text that was put before people, who told what they would do. Numbers only: nothing is kept about who they are.
///
/// @param subject what they read: a page, or the name of a letter
/// @param language in which language: `nl`
/// @param question what they were asked
/// @param heldOn the day
/// @param heldWith with whom, as they want to be named; may be empty
/// @param readers how many people, 1 to 999
/// @param knew how many of them knew what to do
/// @param sample what they read; may be empty
public record Comprehension(
        String subject,
        String language,
        String question,
        LocalDate heldOn,
        String heldWith,
        int readers,
        int knew,
        String sample) {
    /// The most people one test can have.
    public static final int MOST = 999;

    public Comprehension {
        if (readers < 1 || readers > MOST || knew < 0 || knew > readers) {
            throw new IllegalArgumentException(
                    "Comprehension must have 1 to 999 readers of whom some knew, but readers=%d, knew=%d."
                            .formatted(readers, knew));
        }
    }

    /// What can be counted about the text they read.
    public Hint hint() {
        return Hint.of(sample);
    }
}
