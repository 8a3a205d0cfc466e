// SPDX-License-Identifier: EUPL-1.2
/// A town in which a test says what time it is.
@NullMarked
package nl.evenredig.platform.moved;

import org.jspecify.annotations.NullMarked;
