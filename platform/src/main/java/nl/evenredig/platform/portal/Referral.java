// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.people.OrganisationId;
import nl.evenredig.platform.thread.QuestionId;

/// A question that another organisation is asked to answer.
///
/// @param id which one
/// @param question which question
/// @param state how far it is
/// @param wish what the town asks whom
/// @param due its last day
/// @param reply the answer, or why there is none; empty while it is open
/// @param moments when what happened
/// @param version how often it was changed, from 1
public record Referral(
        ReferralId id,
        QuestionId question,
        ReferralState state,
        Wish wish,
        LocalDate due,
        String reply,
        Moments moments,
        int version) {
    /// The longest words of the town.
    public static final int REQUEST = 1000;

    /// The longest answer.
    public static final int REPLY = 4000;

    /// The longest reason.
    public static final int REASON = 600;

    /// What the town asks.
    ///
    /// @param organisation whom
    /// @param request in the town's own words
    /// @param agreed the signals whose senders agreed that the organisation reads them
    public record Wish(OrganisationId organisation, String request, List<SignalId> agreed) {
        public Wish {
            agreed = List.copyOf(agreed);
        }
    }

    /// When what happened.
    public record Moments(Instant sent, Optional<Instant> settled) {}
}
