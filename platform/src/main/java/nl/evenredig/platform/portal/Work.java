// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.evenredig.platform.people.AccountId;
import nl.evenredig.platform.thread.AuthorKind;

/// One line of the desk: a signal nobody took up yet, signals that lie together, or a question.
///
/// @param id which one
/// @param title what it says, or what it is called
/// @param origin from whom it came
/// @param standing how it stands
public record Work(WorkId id, Title title, Origin origin, Standing standing) {
    /// What it says.
    ///
    /// @param words empty for a voice nobody wrote down yet
    /// @param language of those words, as a tag; empty for unknown
    /// @param theme what it is about; empty for signals that lie together
    public record Title(String words, String language, Optional<Theme> theme) {}

    /// From whom it came; of several, from the first.
    ///
    /// @param asker resident, organisation, …
    /// @param name of an organisation, or of somebody who agreed; otherwise empty
    /// @param channel by which way
    /// @param hasVoice whether it was spoken
    /// @param district the code of the district
    /// @param language told or guessed
    /// @param signals how many
    public record Origin(
            AuthorKind asker,
            String name,
            Channel channel,
            boolean hasVoice,
            String district,
            String language,
            int signals) {
        static Origin unknown() {
            return new Origin(AuthorKind.MUNICIPALITY, "", Channel.WEB, false, "", "", 0);
        }
    }

    /// How it stands.
    ///
    /// @param state the name of its state
    /// @param triage who answers it how and when; empty until triage
    /// @param since when it came in, or became a question
    public record Standing(String state, Optional<Question.Triage> triage, Instant since) {
        /// Its last day, while it is not answered.
        public Optional<LocalDate> due() {
            return triage.map(Question.Triage::due);
        }

        /// Whose task it is.
        public Optional<AccountId> owner() {
            return triage.map(Question.Triage::owner);
        }

        /// The state of a question.
        public Optional<QuestionState> question(WorkId.Kind kind) {
            return kind == WorkId.Kind.QUESTION
                    ? Optional.of(QuestionState.valueOf(state))
                    : Optional.empty();
        }
    }
}
