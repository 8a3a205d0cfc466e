// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome;

import java.util.UUID;

/// Who can be asked what was done with a line.
///
/// @param name an organisation or an office
/// @param mail empty when it has none; an official then asks by phone
public record Contact(UUID id, UUID line, String name, String mail) {}
