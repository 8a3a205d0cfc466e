// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.board;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.workshop.Round;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The boards on which tables lay their notes together. Two people who drag one note end in one place: the database
/// decides, and the second is told.
@Component
@Transactional
public class Boards {
    private final BoardStore notes;
    private final NoteClusterStore clusters;
    private final DeedStore deeds;
    private final BoardRules rules;

    Boards(BoardStore notes, NoteClusterStore clusters, DeedStore deeds, BoardRules rules) {
        this.notes = notes;
        this.clusters = clusters;
        this.deeds = deeds;
        this.rules = rules;
    }

    /// The board as it lies now; of a round that is still silent only how many notes there are.
    @Transactional(readOnly = true)
    public Optional<Board> find(Spot spot) {
        return rules.rounds()
                .find(spot.workshop(), spot.round())
                .map(round -> {
                    List<BoardNote> shown =
                            round.state().isShared() ? notes.notes(spot) : List.of();
                    int closed = round.state().isShared() ? 0 : notes.count(spot);
                    return new Board(round, spot, shown, closed, clusters.on(spot));
                });
    }

    /// Lays notes together under a new title.
    ///
    /// @param chosen notes that lie loose, at least one
    public Move open(Spot spot, String title, List<UUID> chosen) {
        return laying(
                spot,
                _ -> {
                    UUID id = UUID.randomUUID();
                    clusters.add(id, spot, NoteCluster.Description.titled(title));
                    for (UUID note : chosen) {
                        if (!notes.move(spot, note, Optional.empty(), Optional.of(id))) {
                            return BoardRules.overtaken();
                        }
                    }
                    deeds.add(spot, BoardDeed.of(BoardDeed.Verb.OPENED, List.of(id), chosen));
                    return Optional.empty();
                });
    }

    /// Moves a note. A late one may still be laid somewhere while people weigh.
    ///
    /// @param from where it was seen; empty for loose
    /// @param to where it goes; empty for loose
    public Move move(Spot spot, UUID note, Optional<UUID> from, Optional<UUID> to) {
        return rules.change(
                spot,
                round -> {
                    boolean isLate =
                            notes.find(spot, note).filter(one -> one.mark().isLate()).isPresent();
                    if (!BoardRules.isLaying(round) && !(BoardRules.isOpen(round) && isLate)) {
                        return BoardRules.late();
                    }
                    if (to.isPresent() && clusters.hold(spot, to.get()).isEmpty()) {
                        return BoardRules.gone();
                    }
                    if (!notes.move(spot, note, from, to)) {
                        return BoardRules.overtaken();
                    }
                    List<UUID> way = List.of(note, from.orElse(note), to.orElse(note));
                    deeds.add(spot, BoardDeed.of(BoardDeed.Verb.MOVED, way, List.of()));
                    return Optional.empty();
                });
    }

    /// Says what a cluster is.
    ///
    /// @param links of a solution: the bottlenecks that it takes away
    public Move describe(
            Spot spot, Chosen chosen, NoteCluster.Description description, List<UUID> links) {
        return rules.change(
                spot,
                round -> {
                    if (!BoardRules.isOpen(round)) {
                        return BoardRules.late();
                    }
                    Optional<NoteCluster> held = clusters.hold(spot, chosen.id());
                    if (held.isEmpty()) {
                        return BoardRules.gone();
                    }
                    if (held.get().version() != chosen.version()) {
                        return BoardRules.overtaken();
                    }
                    clusters.describe(chosen.id(), description);
                    clusters.link(chosen.id(), links);
                    return Optional.empty();
                });
    }

    /// A cluster as somebody saw it.
    public record Chosen(UUID id, int version) {}

    /// Lays everything that is in one cluster in another, and takes the empty one away.
    public Move merge(Spot spot, UUID from, UUID into) {
        return laying(
                spot,
                _ -> {
                    boolean isBoth =
                            !from.equals(into)
                                    && clusters.hold(spot, from).isPresent()
                                    && clusters.hold(spot, into).isPresent();
                    if (!isBoth) {
                        return BoardRules.gone();
                    }
                    List<UUID> moved = in(spot, from);
                    notes.lay(spot, moved, Optional.of(into));
                    clusters.remove(from, true);
                    deeds.add(
                            spot, BoardDeed.of(BoardDeed.Verb.MERGED, List.of(from, into), moved));
                    return Optional.empty();
                });
    }

    /// Takes a cluster away; its notes lie loose again.
    public Move remove(Spot spot, UUID id) {
        return laying(
                spot,
                _ -> {
                    if (clusters.hold(spot, id).isEmpty()) {
                        return BoardRules.gone();
                    }
                    List<UUID> loose = in(spot, id);
                    notes.lay(spot, loose, Optional.empty());
                    clusters.remove(id, true);
                    deeds.add(spot, BoardDeed.of(BoardDeed.Verb.REMOVED, List.of(id), loose));
                    return Optional.empty();
                });
    }

    /// Puts a cluster one place earlier.
    public Move raise(Spot spot, UUID id) {
        return laying(
                spot,
                _ -> {
                    List<NoteCluster> all = clusters.on(spot);
                    for (int i = 1; i < all.size(); i++) {
                        if (all.get(i).id().equals(id)) {
                            clusters.place(all.get(i).id(), i);
                            clusters.place(all.get(i - 1).id(), i + 1);
                        } else {
                            clusters.place(all.get(i).id(), i + 1);
                        }
                    }
                    return Optional.empty();
                });
    }

    /// What was done last at this table and can be taken back.
    @Transactional(readOnly = true)
    public Optional<BoardDeed> last(Spot spot) {
        return deeds.last(spot);
    }

    /// Takes the last deed back.
    public Move takeBack(Spot spot, UUID deed) {
        return laying(
                spot,
                _ -> {
                    Optional<BoardDeed> last =
                            deeds.last(spot).filter(one -> one.id().equals(deed));
                    if (last.isEmpty() || !deeds.take(spot, deed)) {
                        return BoardRules.overtaken();
                    }
                    return turn(spot, last.get()) ? Optional.empty() : BoardRules.overtaken();
                });
    }

    private boolean turn(Spot spot, BoardDeed deed) {
        List<UUID> ids = deed.objects();
        UUID first = ids.getFirst();
        switch (deed.verb()) {
            case OPENED -> {
                notes.lay(spot, in(spot, first), Optional.empty());
                clusters.remove(first, true);
            }
            case MOVED -> {
                return notes.move(spot, first, place(ids, 2), place(ids, 1));
            }
            case MERGED -> {
                clusters.remove(first, false);
                notes.lay(spot, ids.subList(2, ids.size()), Optional.of(first));
            }
            case REMOVED -> {
                clusters.remove(first, false);
                notes.lay(spot, ids.subList(1, ids.size()), Optional.of(first));
            }
        }
        return true;
    }

    private static Optional<UUID> place(List<UUID> way, int index) {
        return Optional.of(way.get(index)).filter(id -> !id.equals(way.getFirst()));
    }

    private List<UUID> in(Spot spot, UUID cluster) {
        return notes.notes(spot).stream()
                .filter(note -> note.cluster().filter(cluster::equals).isPresent())
                .map(BoardNote::id)
                .toList();
    }

    private Move laying(Spot spot, Function<Round, Optional<Move>> deed) {
        return rules.change(
                spot, round -> BoardRules.isLaying(round) ? deed.apply(round) : BoardRules.late());
    }
}
