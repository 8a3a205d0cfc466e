// SPDX-License-Identifier: EUPL-1.2
/// Verifies a lottery and its proof with additions and comparisons only.
@NullMarked
package nl.evenredig.sortition.check;

import org.jspecify.annotations.NullMarked;
