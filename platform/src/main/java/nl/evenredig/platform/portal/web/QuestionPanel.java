// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.portal.Answer;
import nl.evenredig.platform.portal.Exploration;
import nl.evenredig.platform.portal.Question;
import nl.evenredig.platform.portal.QuestionKind;
import nl.evenredig.platform.portal.QuestionState;
import nl.evenredig.platform.portal.Referral;
import nl.evenredig.platform.portal.ReferralState;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.form.Option;
import nl.evenredig.platform.wording.Hint;

/// A question that lies open at the side of the desk.
///
/// @param question the question
/// @param head how it stands
/// @param askers who asked it
/// @param like what is like it
/// @param answered its answer and who was told
/// @param elsewhere what others do for it
/// @param form what is being typed
/// @param choices what can be chosen
public record QuestionPanel(
        Question question,
        Head head,
        List<DeskAsker> askers,
        List<DeskLike> like,
        Answered answered,
        Elsewhere elsewhere,
        Form form,
        Choices choices) {
    /// How it stands.
    ///
    /// @param meta number, theme, district, owner
    /// @param clock how it stands in time
    /// @param state what is happening
    public record Head(String meta, DeskRow.Clock clock, String state) {}

    /// Its answer and who was told.
    ///
    /// @param hint how hard the short answer is to read, as far as can be counted
    public record Answered(Optional<Answer> answer, Hint hint, List<Told> told) {
        /// Whether somebody must still be phoned.
        public boolean isSomebodyUntold() {
            return told.stream().anyMatch(one -> !one.isTold());
        }
    }

    /// One who was told, or must be phoned.
    ///
    /// @param phone the number to call; empty when there is none
    public record Told(String number, String way, String phone, boolean isTold) {}

    /// What others do for it.
    public record Elsewhere(List<Referred> referrals, Optional<Exploration> exploration) {
        /// The referral that is still open.
        public Optional<Referred> open() {
            return referrals.stream().filter(one -> one.referral().state().isOpen()).findFirst();
        }

        /// The answer of an organisation, when there is one.
        public Optional<Referred> answered() {
            return referrals.stream()
                    .filter(one -> one.referral().state() == ReferralState.ANSWERED)
                    .findFirst();
        }
    }

    /// A referral with the name of the organisation.
    public record Referred(Referral referral, String organisation, String state) {}

    /// What can be chosen.
    ///
    /// @param publications what everyone may see, as far as the askers allow it
    /// @param isConsentMissing whether not all who asked agreed to be named
    public record Choices(
            List<Option> kinds,
            List<Option> owners,
            List<Option> publications,
            boolean isConsentMissing) {}

    public QuestionPanel {
        askers = List.copyOf(askers);
        like = List.copyOf(like);
    }

    /// Its address.
    public String path() {
        return "/loket/vraag/" + question.id();
    }

    public QuestionState state() {
        return question.state();
    }

    /// Whether it can be answered, or answered better, now.
    public boolean canBeAnswered() {
        return state().leadsTo(QuestionState.ANSWERED);
    }

    public boolean canBeTriaged() {
        return state() != QuestionState.CLOSED && state().leadsTo(QuestionState.TRIAGED);
    }

    /// Whether something must be organised for it and is not.
    public boolean wantsActivity() {
        return state() == QuestionState.TRIAGED && isKind(QuestionKind.ACTIVITY);
    }

    private boolean isKind(QuestionKind kind) {
        return question.triage().filter(one -> one.kind() == kind).isPresent();
    }
}
