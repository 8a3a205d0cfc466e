// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.receipt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Which software this is, as receipts say it.
final class Software {
    static final String NAME = "evenredig " + version();

    private Software() {}

    private static String version() {
        try (var stream = Software.class.getResourceAsStream("/evenredig/version.txt")) {
            if (stream == null) {
                throw new IllegalStateException("Version must be at path=/evenredig/version.txt.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
