// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.upload;

import java.util.Optional;
import java.util.UUID;

/// Which upload; cannot be guessed.
public record UploadId(UUID value) {
    /// Reads one as a form or an address brings it.
    public static Optional<UploadId> parse(String text) {
        try {
            return Optional.of(new UploadId(UUID.fromString(text)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
