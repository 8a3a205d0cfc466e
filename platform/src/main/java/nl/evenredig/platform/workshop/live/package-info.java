// SPDX-License-Identifier: EUPL-1.2
/// The day itself: who is in the room, what everyone writes and weighs alone, the phases and the pages that follow them.
@NullMarked
@NamedInterface("live")
package nl.evenredig.platform.workshop.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
