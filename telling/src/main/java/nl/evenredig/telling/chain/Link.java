// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A line with its seal: the SHA-256 of the seal before it, a line feed, and the line in canonical JSON. Whoever changes
/// a line would have to change all seals after it, and a seal that somebody wrote down no longer fits.
///
/// @param line what was noted
/// @param seal 64 hexadecimal digits
public record Link(ChainLine line, String seal) {
    /// What stands before the first line.
    public static final String START = "0".repeat(64);

    /// Seals a line behind the one with this seal.
    public static Link after(String before, ChainLine line) {
        return new Link(line, seal(before + "\n" + line.canonical()));
    }

    /// As it stands in a file: the canonical line with its seal as the last name.
    String written() {
        String canonical = line.canonical();
        return canonical.substring(0, canonical.length() - 1) + ",\"seal\":\"" + seal + "\"}";
    }

    private static String seal(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must have SHA-256.", e);
        }
    }
}
