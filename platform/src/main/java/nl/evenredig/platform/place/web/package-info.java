// SPDX-License-Identifier: EUPL-1.2
/// The pages about districts and who lives there.
@NullMarked
package nl.evenredig.platform.place.web;

import org.jspecify.annotations.NullMarked;
