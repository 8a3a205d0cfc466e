// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

import java.security.SecureRandom;
import java.util.Base64;
import nl.evenredig.exact.Seed;

/// The secret in a link of a follower: 256 bits of chance. The database keeps only its hash.
///
/// @param secret as it stands in the link
record FollowKey(String secret) {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int BYTES = 32;

    /// What a key of a follower is good for.
    enum Purpose {
        CONFIRM,
        READ,
        STOP
    }

    static FollowKey fresh() {
        byte[] bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return new FollowKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String hash() {
        return Seed.sha256(secret);
    }
}
