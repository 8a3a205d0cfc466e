// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.mail;

import java.time.Instant;
import java.util.Optional;

/// A letter with how it is to be sent.
///
/// @param letter what is sent
/// @param urgency when the reader wants to know
/// @param unsubscribe the whole address where the reader can say no to more of these
/// @param until after this it is not sent any more, and what it says is erased: a link in it works no longer
public record Dispatch(
        Letter letter, Urgency urgency, Optional<String> unsubscribe, Optional<Instant> until) {
    /// At once.
    public static Dispatch of(Letter letter) {
        return new Dispatch(letter, Urgency.NOW, Optional.empty(), Optional.empty());
    }

    public Dispatch with(Urgency other) {
        return new Dispatch(letter, other, unsubscribe, until);
    }

    public Dispatch unsubscribedAt(String link) {
        return new Dispatch(letter, urgency, Optional.of(link), until);
    }

    public Dispatch until(Instant moment) {
        return new Dispatch(letter, urgency, unsubscribe, Optional.of(moment));
    }
}
