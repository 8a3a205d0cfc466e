// SPDX-License-Identifier: EUPL-1.2
/// What tables make of their notes: bundles that are bottlenecks or solutions, the table's result, and the chair's lines.
@NullMarked
@NamedInterface("board")
package nl.evenredig.platform.workshop.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
