// SPDX-License-Identifier: EUPL-1.2
/// Pages of the board: the scribe at the table, the chair, and the room that watches the lines.
@NullMarked
package nl.evenredig.platform.workshop.board.web;

import org.jspecify.annotations.NullMarked;
