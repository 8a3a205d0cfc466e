// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.contribution;

import java.util.Optional;
import java.util.UUID;

/// Which contribution.
///
/// @param value made by chance
public record ContributionId(UUID value) {
    static ContributionId fresh() {
        return new ContributionId(UUID.randomUUID());
    }

    /// Reads what [#toString()] wrote, from an address that anyone can type.
    public static Optional<ContributionId> read(String text) {
        try {
            return Optional.of(new ContributionId(UUID.fromString(text)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// What its voice belongs to, and how the audit log calls it.
    String object() {
        return "contribution:" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
