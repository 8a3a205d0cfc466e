// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.mail;

import java.time.Instant;
import java.util.Optional;

/// A letter with how it is to be sent.
///
/// @param letter what is sent
/// @param unsubscribe the whole address where the reader can say no to more of these: opened it asks, and a POST to it
///     without any form of ours does it (RFC 8058)
/// @param until after this it is not sent any more, and what it says is erased: a link in it works no longer
public record Dispatch(Letter letter, Optional<String> unsubscribe, Optional<Instant> until) {
    public static Dispatch of(Letter letter) {
        return new Dispatch(letter, Optional.empty(), Optional.empty());
    }

    public Dispatch unsubscribedAt(String link) {
        return new Dispatch(letter, Optional.of(link), until);
    }

    public Dispatch until(Instant moment) {
        return new Dispatch(letter, unsubscribe, Optional.of(moment));
    }
}
