// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

import java.util.Optional;
import java.util.UUID;

/// Which entry of a dossier.
public record EntryId(UUID value) {
    static EntryId fresh() {
        return new EntryId(UUID.randomUUID());
    }

    /// Reads what [#toString()] wrote, from an address that anyone can type.
    public static Optional<EntryId> read(String text) {
        try {
            return Optional.of(new EntryId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
