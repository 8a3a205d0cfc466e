// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// How long we keep trying: after 1, 2, 5, 15 minutes and then every hour, for three days. RFC 5321, section 4.5.4.1,
/// asks for four or five days at long intervals between servers; ours is the first step, and people wait for it.
final class Patience {
    static final Duration MOST = Duration.ofDays(3);

    private static final List<Duration> PAUSES =
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(2),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(15),
                    Duration.ofMinutes(60));

    private Patience() {}

    /// When to try again; empty when it was long enough.
    ///
    /// @param attempts how many times it was tried by now, at least 1
    /// @param since from when it was tried
    static Optional<Instant> next(int attempts, Instant since, Instant now) {
        Instant next = now.plus(PAUSES.get(Math.min(attempts, PAUSES.size()) - 1));
        return next.isAfter(since.plus(MOST)) ? Optional.empty() : Optional.of(next);
    }
}
