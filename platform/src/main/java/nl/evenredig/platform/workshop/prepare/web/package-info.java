// SPDX-License-Identifier: EUPL-1.2
/// Pages of the time before the day: the list, the desk that prepares, and the invitation.
@NullMarked
package nl.evenredig.platform.workshop.prepare.web;

import org.jspecify.annotations.NullMarked;
