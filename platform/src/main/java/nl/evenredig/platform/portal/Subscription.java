// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.util.Optional;
import java.util.UUID;

/// Somebody who wants a letter when an answer is published.
///
/// @param id which one
/// @param address where the letter goes
/// @param wish about what
/// @param isActive whether they confirmed
public record Subscription(UUID id, String address, Wish wish, boolean isActive) {
    /// About what somebody wants to hear, and how.
    ///
    /// @param theme empty for every theme
    /// @param district its code; empty for the whole town
    /// @param language as a tag
    public record Wish(Optional<Theme> theme, String district, String language) {}
}
