// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.board;

import java.util.List;
import java.util.UUID;

/// Something that goes wrong, as a table put it.
///
/// @param id of the cluster of notes that it is
/// @param number in its workshop, from 1, in the order of rounds, tables and places
/// @param cause why it is so
/// @param affected who bears it
/// @param evidence how that is known; may be empty
/// @param category in a word; may be empty
/// @param weight what everyone gave it
/// @param notes ids of the notes in it
public record Bottleneck(
        UUID id,
        int number,
        String title,
        String cause,
        String affected,
        String evidence,
        String category,
        Weight weight,
        List<UUID> notes) {
    public Bottleneck {
        notes = List.copyOf(notes);
    }
}
