// SPDX-License-Identifier: EUPL-1.2
/// Whether this node is well.
@NullMarked
package nl.evenredig.platform.shared.pulse;

import org.jspecify.annotations.NullMarked;
