// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.board;

import java.util.List;
import java.util.UUID;
import nl.evenredig.platform.workshop.Round;

/// Everything that lies on the board of a table in one round.
///
/// @param notes those that are shown, in the order in which they came in; none as long as the round is silent
/// @param closed how many notes lie closed
/// @param clusters in the order of the table
public record Board(
        Round round, Spot spot, List<BoardNote> notes, int closed, List<NoteCluster> clusters) {
    public Board {
        notes = List.copyOf(notes);
        clusters = List.copyOf(clusters);
    }

    /// Those that lie loose.
    public List<BoardNote> loose() {
        return notes.stream().filter(note -> note.cluster().isEmpty() && !note.isHidden()).toList();
    }

    /// Those in one cluster.
    public List<BoardNote> in(UUID cluster) {
        return notes.stream()
                .filter(note -> note.cluster().filter(cluster::equals).isPresent())
                .filter(note -> !note.isHidden())
                .toList();
    }

    /// Those that were taken off.
    public List<BoardNote> hidden() {
        return notes.stream().filter(BoardNote::isHidden).toList();
    }
}
