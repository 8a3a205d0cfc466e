// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.prepare;

import java.util.OptionalInt;

/// A part of the day.
///
/// @param place its place in the programme, from 1
/// @param title as one line
/// @param round which round of talks is held in it; empty for none
public record Block(int place, BlockKind kind, String title, int minutes, OptionalInt round) {
    /// The fewest and most minutes.
    public static final int FEWEST = 5;

    public static final int MOST = 240;

    /// The most blocks of a day.
    public static final int BLOCKS = 40;
}
