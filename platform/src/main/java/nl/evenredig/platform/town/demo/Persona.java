// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.demo;

import nl.evenredig.platform.people.AccountId;

/// An invented person, as whom a visitor of the demo town may look around.
///
/// @param account theirs
/// @param task who they are in the town, in Dutch
public record Persona(AccountId account, String task) {}
