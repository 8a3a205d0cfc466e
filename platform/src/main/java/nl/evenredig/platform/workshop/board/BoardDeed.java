// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.board;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// What was done last at a table, with everything that is needed to turn it around.
///
/// @param objects ids, what was changed first
public record BoardDeed(UUID id, Verb verb, List<UUID> objects) {
    /// What can be turned around.
    public enum Verb {
        /// A cluster was made: its id, then the notes in it.
        OPENED,
        /// A note was moved: its id, where it lay, where it lies. A note's own id stands for lying loose.
        MOVED,
        /// A cluster was laid in another: the emptied, the filled, then the notes that moved.
        MERGED,
        /// A cluster was taken away: its id, then the notes that were in it.
        REMOVED
    }

    public BoardDeed {
        objects = List.copyOf(objects);
    }

    static BoardDeed of(Verb verb, List<UUID> first, List<UUID> notes) {
        return new BoardDeed(
                UUID.randomUUID(), verb, Stream.concat(first.stream(), notes.stream()).toList());
    }

    String written() {
        return String.join(" ", objects.stream().map(UUID::toString).toList());
    }

    static List<UUID> read(String written) {
        return Arrays.stream(written.split(" ")).map(UUID::fromString).toList();
    }
}
