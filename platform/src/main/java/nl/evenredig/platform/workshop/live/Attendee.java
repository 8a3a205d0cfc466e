// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.live;

import java.util.UUID;
import nl.evenredig.platform.workshop.Party;

/// Somebody who takes part in the day.
///
/// @param table where they sit in the round that was asked for; 0 when nowhere yet
/// @param isPresent whether they came in
/// @param hasPhone whether they take part with a phone; without one the scribe enters what they write
/// @param isIn whether a phone came in under this name
public record Attendee(
        UUID id,
        String name,
        Party party,
        int table,
        boolean isPresent,
        boolean hasPhone,
        boolean isIn) {}
