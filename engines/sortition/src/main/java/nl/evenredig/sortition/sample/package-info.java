// SPDX-License-Identifier: EUPL-1.2
/// Invented pools that look like real ones, to try things on.
@NullMarked
package nl.evenredig.sortition.sample;

import org.jspecify.annotations.NullMarked;
