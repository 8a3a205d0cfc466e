// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import java.util.Optional;
import java.util.UUID;

/// What stands in an address somebody may have changed.
final class Typed {
    private Typed() {}

    /// An id; empty when it is none.
    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// A constant by its name; empty when there is no such constant.
    static <T extends Enum<T>> Optional<T> constant(Class<T> type, String text) {
        try {
            return Optional.of(Enum.valueOf(type, text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
