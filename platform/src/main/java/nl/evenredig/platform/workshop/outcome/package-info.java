// SPDX-License-Identifier: EUPL-1.2
/// After the day: what came of it, checked by those who took part, published, and asked after.
@NullMarked
@NamedInterface("outcome")
package nl.evenredig.platform.workshop.outcome;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
