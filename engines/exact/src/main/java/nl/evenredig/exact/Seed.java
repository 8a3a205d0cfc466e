// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.exact;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A public text from which every lot of a round follows, so that anyone can draw it again.
///
/// @param text any text, fixed and published beforehand
public record Seed(String text) {
    /// The lot of `id`: the SHA-256, as 64 hexadecimal digits, of `seed:id` in UTF-8. The lowest lot wins.
    public String lot(String id) {
        return sha256(text + ":" + id);
    }

    /// The SHA-256 of a text in UTF-8, as 64 hexadecimal digits.
    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /// The SHA-256 of bytes, as 64 hexadecimal digits.
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must have SHA-256.", e);
        }
    }
}
