// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.receipt;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.evenredig.budget.pabulib.Archive;
import nl.evenredig.budget.pabulib.PabulibWriter;

/// The identity of a round: the SHA-256 of its canonical `.pb`, whatever the order of rows in the file it came from.
public final class Fingerprint {
    private Fingerprint() {}

    /// 64 hexadecimal digits. Cost: writing the file once, keeping nothing.
    public static String of(Archive archive) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            OutputStream sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
            try (Writer writer =
                    new BufferedWriter(new OutputStreamWriter(sink, StandardCharsets.UTF_8))) {
                PabulibWriter.canonical(archive, writer);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must have SHA-256.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
