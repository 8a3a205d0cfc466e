// SPDX-License-Identifier: EUPL-1.2
/// The nouns of a seating: people, tables, rounds, what binds people, and what came of it.
@NullMarked
package nl.evenredig.seating;

import org.jspecify.annotations.NullMarked;
