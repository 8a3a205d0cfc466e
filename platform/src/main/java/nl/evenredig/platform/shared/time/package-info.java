// SPDX-License-Identifier: EUPL-1.2
/// The town's clock.
@NullMarked
package nl.evenredig.platform.shared.time;

import org.jspecify.annotations.NullMarked;
