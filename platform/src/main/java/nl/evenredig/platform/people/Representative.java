// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import java.time.LocalDate;

/// Somebody who speaks for an organisation.
///
/// @param account who
/// @param name as they want to be called
/// @param note what they do there, in the organisation's own words; may be empty
/// @param isNamed whether they chose to be named on the organisation's public page
/// @param since when they began
public record Representative(
        AccountId account, String name, String note, boolean isNamed, LocalDate since) {
    /// How many signs the note may have.
    public static final int NOTE = 200;
}
