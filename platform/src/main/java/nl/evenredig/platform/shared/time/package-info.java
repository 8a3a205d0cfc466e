// SPDX-License-Identifier: EUPL-1.2
/// The town's clock, the days on which it works, terms, and how much of them is left.
@NullMarked
package nl.evenredig.platform.shared.time;

import org.jspecify.annotations.NullMarked;
