// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// A question that a town brings in from an earlier system, as it stands now.
///
/// @param subject what it asks
/// @param state how far it is
/// @param triage who answers it how and when; empty before triage
/// @param publication what everyone may see; empty while nobody chose
/// @param answer as it is now; empty while there is none
/// @param told what its askers were told; empty while nothing
/// @param times when what happened
public record Handled(
        Question.Subject subject,
        QuestionState state,
        Optional<Question.Triage> triage,
        Optional<Publication> publication,
        Optional<Answer> answer,
        String told,
        Times times) {
    /// When what happened to it.
    public record Times(
            Instant opened,
            Optional<LocalDate> promised,
            Optional<Instant> answered,
            Optional<Instant> told,
            Optional<Instant> closed) {}
}
