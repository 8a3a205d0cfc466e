// SPDX-License-Identifier: EUPL-1.2
/// Before the day: what it looks like, who is asked, who comes, and where they sit.
@NullMarked
@NamedInterface("prepare")
package nl.evenredig.platform.workshop.prepare;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
