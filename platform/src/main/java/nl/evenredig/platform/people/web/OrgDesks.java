// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import java.time.Clock;
import java.time.LocalDate;
import nl.evenredig.platform.people.Organisation;
import nl.evenredig.platform.people.OrganisationInvitation;
import nl.evenredig.platform.people.OrganisationInvitations;
import nl.evenredig.platform.people.Representatives;
import nl.evenredig.platform.shared.Areas;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.stereotype.Component;

/// Lays out everything about one organisation for whoever tends it.
@Component
final class OrgDesks {
    private final Representatives representatives;
    private final OrganisationInvitations invitations;
    private final Areas areas;
    private final Clock clock;

    OrgDesks(
            Representatives representatives,
            OrganisationInvitations invitations,
            Areas areas,
            Clock clock) {
        this.representatives = representatives;
        this.invitations = invitations;
        this.areas = areas;
        this.clock = clock;
    }

    OrgDesk of(Organisation organisation, Form form, Page page) {
        return new OrgDesk(
                OrgView.of(organisation, areas, page),
                representatives.of(organisation.id()),
                invitations.unanswered(organisation.id()).stream().map(this::asked).toList(),
                form);
    }

    private OrgDesk.Asked asked(OrganisationInvitation invitation) {
        LocalDate until = invitation.expiresAt().atZone(clock.getZone()).toLocalDate();
        return new OrgDesk.Asked(invitation, until);
    }
}
