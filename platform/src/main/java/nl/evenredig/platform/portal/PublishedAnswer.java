// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.time.Instant;
import nl.evenredig.platform.thread.QuestionId;

/// A question with its answer, as everyone may read it.
///
/// @param id its number
/// @param subject what was asked
/// @param answer what the town answers
/// @param publishedAt when everyone could read it
/// @param answeredAt when the answer was written, the last time
public record PublishedAnswer(
        QuestionId id,
        Question.Subject subject,
        Answer answer,
        Instant publishedAt,
        Instant answeredAt) {
    /// The address of its page, without language.
    public String path() {
        return "/antwoorden/" + id;
    }
}
