// SPDX-License-Identifier: EUPL-1.2
/// A browser walks through the running town and checks the accessibility of every page it sees.
@NullMarked
package nl.evenredig.platform.journey;

import org.jspecify.annotations.NullMarked;
