// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import java.util.List;
import nl.evenredig.platform.portal.Referral;
import nl.evenredig.platform.portal.Signal;
import nl.evenredig.platform.shared.time.Countdown;
import nl.evenredig.platform.shared.web.Status;

/// A question that an organisation is asked to answer, as it reads it.
///
/// @param referral what is asked
/// @param title what the question is
/// @param organisation which organisation
/// @param clock how much time is left
/// @param status how it stands
/// @param words what those who asked said, of those who agreed that it is read
public record ReferralView(
        Referral referral,
        String title,
        String organisation,
        Countdown clock,
        Status status,
        List<Signal> words) {
    public ReferralView {
        words = List.copyOf(words);
    }

    /// Its address, without language.
    public String path() {
        return "/mijn/doorverwijzingen/" + referral.id();
    }

    /// The key of what it is called in this state.
    public String stateKey() {
        return "portal.referral.state." + DeskWords.key(referral.state());
    }
}
