// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Somebody who was asked by mail to speak for an organisation.
///
/// @param id which invitation; the secret in the mail is another
/// @param organisation which one
/// @param address where the mail went; empty once it is answered or withdrawn
/// @param language in which they are written to
/// @param successorOf whose place they take when they accept; empty when nobody leaves
/// @param expiresAt until when it can be answered
/// @param answer what came of it
public record OrganisationInvitation(
        UUID id,
        OrganisationId organisation,
        String address,
        Locale language,
        Optional<AccountId> successorOf,
        Instant expiresAt,
        Answer answer) {
    /// What came of it.
    public enum Answer {
        /// Nothing yet.
        OPEN,
        ACCEPTED,
        DECLINED,
        WITHDRAWN,
        /// Nobody answered in time.
        EXPIRED
    }

    public boolean isOpen() {
        return answer == Answer.OPEN;
    }
}
