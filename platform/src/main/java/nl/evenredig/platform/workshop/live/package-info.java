// SPDX-License-Identifier: EUPL-1.2
/// The day itself: four views on one state, what is written, bundled and weighed, and the chair's lines.
@NullMarked
@NamedInterface("live")
package nl.evenredig.platform.workshop.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
