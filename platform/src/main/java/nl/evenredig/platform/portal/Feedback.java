// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.time.Instant;
import java.util.Optional;
import nl.evenredig.platform.thread.QuestionId;

/// What one sender was told came of their signal.
///
/// @param signal what they sent
/// @param question what it became
/// @param way how they were told
/// @param words what they were told
/// @param toldAt when; empty while somebody still has to phone
/// @param givenAt when it was written
public record Feedback(
        SignalId signal,
        QuestionId question,
        Way way,
        String words,
        Optional<Instant> toldAt,
        Instant givenAt) {
    /// The longest words.
    public static final int WORDS = 2000;

    /// How somebody hears.
    public enum Way {
        /// A letter; the page behind the secret link says the same.
        MAIL,
        /// Somebody phones.
        PHONE,
        /// The page behind the secret link.
        PAGE;

        static Way of(Sender sender) {
            if (!sender.address().isEmpty()) {
                return MAIL;
            }
            return sender.phone().isEmpty() ? PAGE : PHONE;
        }
    }

    /// Whether feedback was of use to who got it.
    public enum Verdict {
        YES,
        PARTLY,
        NO
    }
}
