// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome;

import java.util.UUID;
import nl.evenredig.platform.workshop.Party;
import nl.evenredig.platform.workshop.WorkshopId;

/// Somebody who took part looks whether the report says what they said.
///
/// @param hasMail whether they can be sent the link; others hear it on paper or by phone
/// @param isAnswered whether they said that they looked
/// @param isNoted whether an official wrote that down for them
public record Reading(
        WorkshopId workshop,
        UUID participant,
        String name,
        Party party,
        String language,
        boolean hasMail,
        boolean isAnswered,
        boolean isNoted) {}
