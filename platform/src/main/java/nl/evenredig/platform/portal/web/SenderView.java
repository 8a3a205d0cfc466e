// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.evenredig.platform.portal.Cluster;
import nl.evenredig.platform.portal.Feedback;
import nl.evenredig.platform.portal.Question;
import nl.evenredig.platform.portal.Remark;
import nl.evenredig.platform.portal.Signal;
import nl.evenredig.platform.portal.SignalState;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.shared.web.Stage;

/// What the sender of a signal sees of it.
///
/// @param signal what they sent
/// @param stages where it is
/// @param cluster with what it lies; empty while nobody took it up
/// @param question what it became, when everyone may read its dossier
/// @param feedback what they were told, the oldest first
/// @param around what else there is
public record SenderView(
        Signal signal,
        List<Stage> stages,
        Optional<Cluster> cluster,
        Optional<Question> question,
        List<Feedback> feedback,
        Around around) {
    /// What else there is.
    ///
    /// @param hasOthers whether others said the same
    /// @param hasVoice whether the voice is still kept
    /// @param hasPhoto whether the photo is still kept
    /// @param remarks what the sender said about it
    public record Around(
            boolean hasOthers, boolean hasVoice, boolean hasPhoto, List<Remark> remarks) {
        public Around {
            remarks = List.copyOf(remarks);
        }
    }

    public SenderView {
        stages = List.copyOf(stages);
        feedback = List.copyOf(feedback);
    }

    /// Whether it can still be taken back.
    public boolean mayWithdraw() {
        return signal.state() == SignalState.RECEIVED;
    }

    /// Whether we know how to reach the sender.
    public boolean isReachable() {
        return !signal.sender().address().isEmpty() || !signal.sender().phone().isEmpty();
    }

    /// Why nothing more is done, or to whom it went; empty otherwise.
    public String reason() {
        return cluster.map(Cluster::reason).orElse("");
    }

    /// The key of the sentence before that reason.
    public String reasonKey() {
        return signal.state() == SignalState.REFERRED
                ? "portal.sender.referred"
                : "portal.sender.noted";
    }

    /// In which language the program thinks it is, and how sure it is; empty when its sender told, or nobody knows.
    public String guess(Page page) {
        boolean isTold = !signal.saying().told().isEmpty();
        if (isTold || !signal.guess().isMade()) {
            return "";
        }
        String name = SignalChoices.name(signal.guess().language(), page);
        boolean isSure = signal.guess().isSure();
        return page.say(isSure ? "portal.guess.sure" : "portal.guess.unsure", name);
    }

    /// What the sender chose about showing it.
    public String consentKey() {
        return "portal.consent." + signal.sender().consent().name().toLowerCase(Locale.ROOT);
    }
}
