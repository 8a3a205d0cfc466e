// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.board;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.workshop.Party;

/// Something that would take bottlenecks away.
///
/// @param id of the cluster of notes that it is
/// @param number in its workshop, from 1
/// @param bottlenecks ids of what it takes away
/// @param isUnconventional whether it goes beyond the usual
/// @param owner who could do it
/// @param weight what everyone gave it
/// @param notes ids of the notes in it
public record Solution(
        UUID id,
        int number,
        String title,
        List<UUID> bottlenecks,
        boolean isUnconventional,
        Optional<Party> owner,
        Optional<Effort> effort,
        Weight weight,
        List<UUID> notes) {
    public Solution {
        bottlenecks = List.copyOf(bottlenecks);
        notes = List.copyOf(notes);
    }
}
