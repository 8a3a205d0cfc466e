// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import java.util.UUID;

/// Which account; says nothing about the person.
public record AccountId(UUID value) {
    /// Reads what [#toString()] wrote.
    ///
    /// @throws IllegalArgumentException when it is no account id
    public static AccountId of(String text) {
        return new AccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
