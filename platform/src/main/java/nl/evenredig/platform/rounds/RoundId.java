// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.rounds;

import nl.evenredig.exact.Seed;

/// What makes a round itself: the SHA-256 of its canonical `.pb`, so that anyone can check which election it is.
///
/// @param hash 64 hexadecimal digits
public record RoundId(String hash) {
    public RoundId {
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(
                    "RoundId must be 64 hexadecimal digits, but hash=%s.".formatted(hash));
        }
    }

    static RoundId of(String canonical) {
        return new RoundId(Seed.sha256(canonical));
    }
}
