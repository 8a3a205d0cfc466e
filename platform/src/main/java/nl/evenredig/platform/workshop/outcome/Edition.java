// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome;

import java.time.LocalDate;

/// A publication as it went out.
///
/// @param number from 1; a correction is the next
/// @param reason why there is another one; empty for the first
public record Edition(int number, LocalDate day, String reason, Publication content) {
    /// The longest reason.
    public static final int REASON = 600;
}
