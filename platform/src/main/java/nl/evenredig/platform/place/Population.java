// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.place;

import java.time.LocalDate;

/// One count of who lives here: who counted, and of which day it is. The figures themselves are [Residents].
///
/// @param id its own name in this municipality
/// @param source who counted, named on every page that shows a figure of it
/// @param licence under which it may be shown
/// @param countedOn the day of which it is true
/// @param invented whether the figures were made up for a demo; every page that shows one says so
public record Population(
        String id, String source, String licence, LocalDate countedOn, boolean invented) {}
