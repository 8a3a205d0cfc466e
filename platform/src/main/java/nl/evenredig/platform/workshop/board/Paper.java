// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.board;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.upload.FileKind;
import nl.evenredig.platform.shared.upload.Uploads;
import nl.evenredig.platform.workshop.RoundState;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What comes from paper: cards and dots of people without a phone, and what a table agreed on.
@Component
@Transactional
public class Paper {
    private final BoardStore notes;
    private final NoteClusterStore clusters;
    private final PaperDotStore dots;
    private final Shelf shelf;

    /// The rules, and where photos lie.
    @Component("workshopPaperShelf")
    record Shelf(BoardRules rules, Uploads uploads) {}

    Paper(BoardStore notes, NoteClusterStore clusters, PaperDotStore dots, Shelf shelf) {
        this.notes = notes;
        this.clusters = clusters;
        this.dots = dots;
        this.shelf = shelf;
    }

    /// What owns the photo of a card.
    public static String owner(UUID note) {
        return "workshop-note:" + note;
    }

    /// Those who sit at a table.
    @Transactional(readOnly = true)
    public List<Seated> people(Spot spot) {
        return notes.people(spot);
    }

    /// Types a card over. Sent twice it is one note.
    ///
    /// @param id made by the form
    public Move copy(Spot spot, UUID id, PaperNote card) {
        return shelf.rules()
                .change(
                        spot,
                        round -> {
                            if (round.state() == RoundState.READY) {
                                return BoardRules.late();
                            }
                            boolean isLate = round.state() != RoundState.SILENT_WRITING;
                            notes.copy(spot, id, card, isLate);
                            card.photo()
                                    .ifPresent(photo ->
                                            shelf.uploads()
                                                    .claim(photo, FileKind.PHOTO, owner(id)));
                            return Optional.empty();
                        });
    }

    /// Enters the dots that somebody gave on paper; they replace what was entered before.
    ///
    /// @param given dots by cluster; together at most what the round gives each person
    public Move weigh(Spot spot, UUID participant, Map<UUID, Integer> given) {
        return shelf.rules()
                .change(
                        spot,
                        round -> {
                            if (round.state() != RoundState.WEIGHING) {
                                return BoardRules.late();
                            }
                            int sum = given.values().stream().mapToInt(Integer::intValue).sum();
                            if (sum > round.dots()) {
                                return Optional.of(new Move.Forbidden("workshop.board.move.dots"));
                            }
                            dots.replace(spot, participant, given);
                            return Optional.empty();
                        });
    }

    /// Enters what the table agreed on.
    public Move agree(Spot spot, Map<UUID, Integer> given) {
        return shelf.rules()
                .change(
                        spot,
                        round -> {
                            if (round.state() != RoundState.WEIGHING) {
                                return BoardRules.late();
                            }
                            for (NoteCluster cluster : clusters.on(spot)) {
                                Integer value = given.get(cluster.id());
                                clusters.weigh(
                                        cluster.id(),
                                        value == null
                                                ? OptionalInt.empty()
                                                : OptionalInt.of(value));
                            }
                            return Optional.empty();
                        });
    }

    /// The bottlenecks of all tables, which solutions take away.
    @Transactional(readOnly = true)
    public Map<UUID, String> bottlenecks(Spot spot) {
        return clusters.bottlenecks(spot.workshop());
    }
}
