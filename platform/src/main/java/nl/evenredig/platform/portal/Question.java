// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.evenredig.platform.people.AccountId;
import nl.evenredig.platform.thread.QuestionId;

/// A question that asks for knowledge, with who answers it before which day.
///
/// @param id its number, that of its dossier
/// @param state how far it is
/// @param subject what it asks
/// @param triage who answers it how and when; empty until triage
/// @param publication what everyone may see; empty until somebody chose
/// @param moments when what happened
/// @param merged in which question it goes on
/// @param version how often it was changed, from 1
public record Question(
        QuestionId id,
        QuestionState state,
        Subject subject,
        Optional<Triage> triage,
        Optional<Publication> publication,
        Moments moments,
        Optional<QuestionId> merged,
        int version) {
    /// What a question asks.
    ///
    /// @param title as one line
    /// @param theme what it is about
    /// @param district the code of the district; empty for the whole town
    public record Subject(String title, Theme theme, String district) {}

    /// Who answers it how and when.
    ///
    /// @param kind what is needed for an answer
    /// @param owner whose task it is
    /// @param due its last day
    public record Triage(QuestionKind kind, AccountId owner, LocalDate due) {}

    /// When what happened.
    ///
    /// @param opened when it became a question
    /// @param promised the first last day that was promised
    /// @param answered when it was answered, the last time
    /// @param published when everyone could read the answer
    /// @param closed when nothing was left to do
    public record Moments(
            Instant opened,
            Optional<LocalDate> promised,
            Optional<Instant> answered,
            Optional<Instant> published,
            Optional<Instant> closed) {}

    public String title() {
        return subject.title();
    }

    /// Its last day, while it is not answered.
    public Optional<LocalDate> due() {
        return triage.filter(_ -> state.isUnanswered()).map(Triage::due);
    }

    /// Whether everyone can read its answer.
    public boolean isPublished() {
        return moments.published().isPresent();
    }
}
