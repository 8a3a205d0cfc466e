// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import nl.evenredig.exact.Seed;

/// What only the reader of a letter or a page knows: 256 bits of chance in a link. We keep its hash.
///
/// @param text as it stands in the link
public record Secret(String text) {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int BYTES = 32;

    public static Secret fresh() {
        byte[] bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// Its SHA-256, in 64 hexadecimal digits.
    public String hash() {
        return Seed.sha256(text);
    }

    /// The same in 32 bytes.
    public byte[] digest() {
        return HexFormat.of().parseHex(hash());
    }

    /// Never in a log.
    @Override
    public String toString() {
        return "secret";
    }
}
