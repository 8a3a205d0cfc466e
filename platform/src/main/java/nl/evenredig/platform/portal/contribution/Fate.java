// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.contribution;

import java.util.Optional;

/// What came of a contribution.
///
/// @param state how far it is
/// @param rule against which rule it went; empty when it was not refused
/// @param note what the desk wrote to the author about the refusal; may be empty
/// @param answer what the town answered; empty until then
/// @param signal the signal that was made of it; empty when none was
public record Fate(
        ContributionState state,
        Optional<HouseRule> rule,
        String note,
        String answer,
        String signal) {
    static Fate of(ContributionState state) {
        return new Fate(state, Optional.empty(), "", "", "");
    }

    /// Further, with what was decided before about a rule taken away.
    Fate at(ContributionState next) {
        return new Fate(next, Optional.empty(), "", answer, signal);
    }

    Fate refused(HouseRule broken, String why) {
        return new Fate(ContributionState.REFUSED, Optional.of(broken), why, answer, signal);
    }

    Fate answered(ContributionState next, String words) {
        return new Fate(next, rule, note, words, signal);
    }

    Fate linked(String made) {
        return new Fate(ContributionState.LINKED, rule, note, answer, made);
    }

    /// Without anything that anybody wrote; which signal was made of it stays known.
    Fate withdrawn() {
        return new Fate(ContributionState.WITHDRAWN, Optional.empty(), "", "", signal);
    }

    public boolean isAnswered() {
        return !answer.isEmpty();
    }

    public boolean isLinked() {
        return !signal.isEmpty();
    }
}
