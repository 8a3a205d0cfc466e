// SPDX-License-Identifier: EUPL-1.2
/// Reads the files that facilitators have, and writes who sits where.
@NullMarked
package nl.evenredig.seating.csv;

import org.jspecify.annotations.NullMarked;
