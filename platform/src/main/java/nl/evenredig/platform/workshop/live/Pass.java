// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.live;

import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.workshop.WorkshopId;

/// Who somebody is on the day, without an account: what a code from the table gave them.
///
/// @param table the number of the table, from 1; 0 for a screen that everyone sees
/// @param participant who it is; empty for a screen, and for a scribe who does not take part
public record Pass(WorkshopId workshop, Kind kind, int table, Optional<UUID> participant) {
    /// What somebody may do.
    public enum Kind {
        /// Write, weigh and read what is shared.
        PARTICIPANT,
        /// Lay notes together at one table.
        SCRIBE,
        /// Show the day to the room; change nothing.
        SCREEN
    }
}
