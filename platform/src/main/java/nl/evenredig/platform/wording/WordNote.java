// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording;

import java.time.LocalDate;

/// What somebody who knows the readers says about a word.
///
/// @param saidBy how they want to be named; empty for not at all
/// @param text what they said
/// @param on the day it was written down
public record WordNote(String saidBy, String text, LocalDate on) {}
