// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// What somebody who took part says must be put otherwise.
///
/// @param isLate whether the report was published already
/// @param answer what editors answered, with why
public record Correction(
        UUID id,
        UUID participant,
        String author,
        String words,
        LocalDate day,
        boolean isLate,
        Optional<Answer> answer) {
    /// The longest correction and the longest answer.
    public static final int WORDS = 600;

    /// What came of it.
    ///
    /// @param isTaken whether the report was changed
    public record Answer(boolean isTaken, String words) {}
}
