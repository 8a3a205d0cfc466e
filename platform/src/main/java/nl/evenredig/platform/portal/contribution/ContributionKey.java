// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.contribution;

import java.security.SecureRandom;
import java.util.Base64;
import nl.evenredig.exact.Seed;

/// The secret in the link of an author: 256 bits of chance. The database keeps only its hash.
///
/// @param secret as it stands in the link
public record ContributionKey(String secret) {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int BYTES = 32;

    static ContributionKey fresh() {
        byte[] bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return new ContributionKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// The address of the author's page, without language.
    public String path() {
        return "/bijdrage/" + secret;
    }

    String hash() {
        return Seed.sha256(secret);
    }

    /// Nothing that is logged may hold the secret.
    @Override
    public String toString() {
        return "ContributionKey";
    }
}
