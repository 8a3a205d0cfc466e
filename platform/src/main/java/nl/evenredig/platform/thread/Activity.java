// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

import java.time.Instant;
import java.util.Optional;

/// Something that is organised for a question.
///
/// @param id which one
/// @param question for which question
/// @param plan what it is
/// @param finishedAt when it was done
/// @param calledOffAt when it was called off
public record Activity(
        ActivityId id,
        QuestionId question,
        Plan plan,
        Optional<Instant> finishedAt,
        Optional<Instant> calledOffAt) {
    /// What is organised.
    ///
    /// @param kind the key of the text that names its kind; the part that organises it brings the text
    /// @param title as one line
    /// @param path the address of its page, without language
    public record Plan(String kind, String title, String path) {
        public Plan {
            title = Cleaned.line(title);
            boolean isTitled = !title.isEmpty() && title.length() <= Wording.TITLE;
            if (!isTitled || !path.startsWith("/") || path.startsWith("//")) {
                throw new IllegalArgumentException(
                        "Plan must have a title of 1 to %d and a page of this town, but path=%s."
                                .formatted(Wording.TITLE, path));
            }
        }
    }

    /// Whether it is still to be done.
    public boolean isOpen() {
        return finishedAt.isEmpty() && calledOffAt.isEmpty();
    }
}
