// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import java.time.LocalDate;
import java.util.List;
import nl.evenredig.platform.people.OrganisationInvitation;
import nl.evenredig.platform.people.Representative;
import nl.evenredig.platform.shared.form.Form;

/// Everything about one organisation for whoever tends it.
///
/// @param view the organisation
/// @param people who speak for it
/// @param asked who was asked to and has not answered
/// @param form what is being typed to invite somebody
public record OrgDesk(OrgView view, List<Representative> people, List<Asked> asked, Form form) {
    /// Somebody who was asked.
    ///
    /// @param until the last day to answer
    public record Asked(OrganisationInvitation invitation, LocalDate until) {}

    public OrgDesk {
        people = List.copyOf(people);
        asked = List.copyOf(asked);
    }
}
