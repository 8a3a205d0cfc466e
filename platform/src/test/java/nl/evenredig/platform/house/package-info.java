// SPDX-License-Identifier: EUPL-1.2
/// The walls of the house: what the build keeps so, because a habit would not last.
@NullMarked
package nl.evenredig.platform.house;

import org.jspecify.annotations.NullMarked;
