// SPDX-License-Identifier: EUPL-1.2
/// Verifies a seating and counts its score, looking for nothing.
@NullMarked
package nl.evenredig.seating.check;

import org.jspecify.annotations.NullMarked;
