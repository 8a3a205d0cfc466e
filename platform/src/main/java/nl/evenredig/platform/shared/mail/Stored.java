// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.mail;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A letter in the outbox, to be delivered.
///
/// @param id which one
/// @param letter what it says
/// @param unsubscribe where the reader can say no to more
/// @param trials how often it was tried
record Stored(UUID id, Letter letter, Optional<String> unsubscribe, Trials trials) {
    /// @param attempts how many times it was tried
    /// @param since from when
    /// @param writtenAt when it was written
    /// @param until after which it is not sent any more
    record Trials(int attempts, Instant since, Instant writtenAt, Optional<Instant> until) {
        boolean isOver(Instant now) {
            return until.map(now::isAfter).orElse(false);
        }
    }
}
