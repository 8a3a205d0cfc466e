// SPDX-License-Identifier: EUPL-1.2
/// The pages of the whole town.
@NullMarked
package nl.evenredig.platform.town.web;

import org.jspecify.annotations.NullMarked;
