// SPDX-License-Identifier: EUPL-1.2
/// Which people must stay together, and whether everyone fits.
@NullMarked
package nl.evenredig.seating.fit;

import org.jspecify.annotations.NullMarked;
