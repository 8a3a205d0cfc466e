// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import java.time.LocalDate;
import java.util.Optional;

/// Why somebody cannot judge an organisation: they are tied to it, or were in the last two years.
///
/// @param ground what ties them
/// @param from since when
/// @param to until when; empty as long as it lasts
public record Conflict(Ground ground, LocalDate from, Optional<LocalDate> to) {
    /// What ties them.
    public enum Ground {
        /// They speak for it, or did.
        SPEAKS_FOR_IT,
        /// They declared it.
        DECLARED
    }
}
