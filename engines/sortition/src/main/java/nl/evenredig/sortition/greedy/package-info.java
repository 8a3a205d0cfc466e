// SPDX-License-Identifier: EUPL-1.2
/// Picking people one by one until the quotas are met: how it was done before, to set beside it.
@NullMarked
package nl.evenredig.sortition.greedy;

import org.jspecify.annotations.NullMarked;
