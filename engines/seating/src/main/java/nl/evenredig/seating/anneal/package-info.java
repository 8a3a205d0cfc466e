// SPDX-License-Identifier: EUPL-1.2
/// Finds good seatings by annealing, and re-seats a hall with the fewest moves.
@NullMarked
package nl.evenredig.seating.anneal;

import org.jspecify.annotations.NullMarked;
