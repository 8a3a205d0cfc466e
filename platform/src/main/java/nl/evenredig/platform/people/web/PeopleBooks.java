// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import nl.evenredig.platform.people.Identities;
import nl.evenredig.platform.people.Invitations;
import nl.evenredig.platform.people.People;
import nl.evenredig.platform.people.Roles;
import org.springframework.stereotype.Component;

/// What the desk of administrators works with: who there is, what they may do, and how they come in.
@Component
record PeopleBooks(People people, Roles roles, Invitations invitations, Identities identities) {}
