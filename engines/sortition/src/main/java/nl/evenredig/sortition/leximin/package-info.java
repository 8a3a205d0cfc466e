// SPDX-License-Identifier: EUPL-1.2
/// Finds the fairest lottery: everyone's chance as high as the quotas allow, the lowest first.
@NullMarked
package nl.evenredig.sortition.leximin;

import org.jspecify.annotations.NullMarked;
