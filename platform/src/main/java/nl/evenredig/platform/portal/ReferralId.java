// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.util.Optional;
import java.util.UUID;

/// Which referral.
public record ReferralId(UUID value) {
    static ReferralId fresh() {
        return new ReferralId(UUID.randomUUID());
    }

    /// Reads what [#toString()] wrote, from an address that anyone can type.
    public static Optional<ReferralId> read(String text) {
        try {
            return Optional.of(new ReferralId(UUID.fromString(text)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
