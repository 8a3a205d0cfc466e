// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import java.util.UUID;

/// Which organisation.
public record OrganisationId(UUID value) {
    /// Reads what [#toString()] wrote.
    ///
    /// @throws IllegalArgumentException when it is no organisation id
    public static OrganisationId of(String text) {
        return new OrganisationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
