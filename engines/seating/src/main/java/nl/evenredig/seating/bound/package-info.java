// SPDX-License-Identifier: EUPL-1.2
/// What no seating can do better, by counting.
@NullMarked
package nl.evenredig.seating.bound;

import org.jspecify.annotations.NullMarked;
