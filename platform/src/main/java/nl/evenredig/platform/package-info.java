// SPDX-License-Identifier: EUPL-1.2
/// The program itself; the town's work is in the packages below.
@NullMarked
package nl.evenredig.platform;

import org.jspecify.annotations.NullMarked;
