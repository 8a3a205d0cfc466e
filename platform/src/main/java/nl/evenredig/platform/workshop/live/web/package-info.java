// SPDX-License-Identifier: EUPL-1.2
/// Pages of the day: the phone, the screen, the facilitator, and the streams that keep them current.
@NullMarked
package nl.evenredig.platform.workshop.live.web;

import org.jspecify.annotations.NullMarked;
