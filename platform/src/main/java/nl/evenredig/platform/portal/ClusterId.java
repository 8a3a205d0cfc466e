// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.util.Optional;
import java.util.UUID;

/// Which cluster of signals.
public record ClusterId(UUID value) {
    static ClusterId fresh() {
        return new ClusterId(UUID.randomUUID());
    }

    /// Reads what [#toString()] wrote, from an address that anyone can type.
    public static Optional<ClusterId> read(String text) {
        try {
            return Optional.of(new ClusterId(UUID.fromString(text)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
