// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import nl.evenredig.platform.shared.form.Plain;

/// The town's answer to a question, in Dutch.
///
/// @param brief the answer itself, short and plain
/// @param full everything there is to say; may be empty
/// @param sources where it comes from, one a line: a name, or a name and an address
public record Answer(String brief, String full, String sources) {
    /// The longest of each.
    public static final int BRIEF = 600;

    public static final int FULL = 8000;

    public static final int SOURCES = 2000;

    public Answer {
        brief = Plain.text(brief);
        full = Plain.text(full);
        sources = Plain.text(sources);
        if (brief.isEmpty()
                || brief.length() > BRIEF
                || full.length() > FULL
                || sources.length() > SOURCES) {
            throw new IllegalArgumentException(
                    "Answer must have a brief of 1 to %d, but has %d, %d and %d."
                            .formatted(BRIEF, brief.length(), full.length(), sources.length()));
        }
    }
}
