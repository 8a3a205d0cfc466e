// SPDX-License-Identifier: EUPL-1.2
/// Invented gatherings, to compare and to try.
@NullMarked
package nl.evenredig.seating.sample;

import org.jspecify.annotations.NullMarked;
