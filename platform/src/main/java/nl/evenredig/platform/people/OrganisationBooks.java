// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import org.springframework.stereotype.Component;

/// Where it is written which organisations there are, who was asked to speak for them, who does, and who has an account.
@Component
record OrganisationBooks(
        OrganisationStore organisations,
        InvitationStore invitations,
        MembershipStore members,
        AccountStore accounts) {}
