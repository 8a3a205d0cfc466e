// SPDX-License-Identifier: EUPL-1.2
/// Which keys do something, told on one page.
@NullMarked
package nl.evenredig.platform.shared.keys;

import org.jspecify.annotations.NullMarked;
