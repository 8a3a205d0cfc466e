// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.board;

import nl.evenredig.platform.workshop.WorkshopId;

/// The board of one table in one round.
///
/// @param round its number, from 1
/// @param table its number, from 1
public record Spot(WorkshopId workshop, int round, int table) {}
