// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.web;

import nl.evenredig.platform.people.Account;

/// One line of the list of invented people.
///
/// @param account whose it is
/// @param task who they are in the town, in Dutch
public record Face(Account account, String task) {}
