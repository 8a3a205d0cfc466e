// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What a sender says is not right about what was done with their signal.
///
/// @param id which one
/// @param signal about which signal
/// @param words in the language of the sender
/// @param writtenAt when
/// @param settledAt when a colleague did something with it; empty while nobody did
public record Remark(
        UUID id, SignalId signal, String words, Instant writtenAt, Optional<Instant> settledAt) {
    /// The longest words.
    public static final int WORDS = 1000;
}
