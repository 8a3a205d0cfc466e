// SPDX-License-Identifier: EUPL-1.2
/// The demo town: a municipality that does not exist, with rounds that were really held.
@NullMarked
package nl.evenredig.platform.town.demo;

import org.jspecify.annotations.NullMarked;
