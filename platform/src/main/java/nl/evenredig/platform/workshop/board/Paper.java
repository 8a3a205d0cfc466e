// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.board;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.form.Plain;
import nl.evenredig.platform.shared.upload.FileKind;
import nl.evenredig.platform.shared.upload.Upload;
import nl.evenredig.platform.shared.upload.Uploads;
import nl.evenredig.platform.workshop.RoundState;
import nl.evenredig.platform.workshop.live.Attendee;
import nl.evenredig.platform.workshop.live.Attendees;
import nl.evenredig.platform.workshop.live.Pass;
import nl.evenredig.platform.workshop.live.Weighing;
import nl.evenredig.platform.workshop.live.Written;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the scribe writes for others: cards and dots of people without a phone, what somebody spoke, and what a table
/// agreed on.
@Component
@Transactional
public class Paper {
    private final BoardStore notes;
    private final NoteClusterStore clusters;
    private final Room room;
    private final Shelf shelf;

    /// The rules, and where photos lie.
    @Component("workshopPaperShelf")
    record Shelf(BoardRules rules, Uploads uploads) {}

    /// Who sits where and what they give.
    @Component("workshopPaperRoom")
    record Room(Attendees attendees, Weighing weighing) {}

    Paper(BoardStore notes, NoteClusterStore clusters, Room room, Shelf shelf) {
        this.notes = notes;
        this.clusters = clusters;
        this.room = room;
        this.shelf = shelf;
    }

    /// Those who sit at a table.
    @Transactional(readOnly = true)
    public List<Attendee> people(Spot spot) {
        return room.attendees().of(spot.workshop(), spot.round()).stream()
                .filter(one -> one.table() == spot.table())
                .toList();
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
                                                    .claim(
                                                            photo,
                                                            FileKind.PHOTO,
                                                            Written.owner(id)));
                            return Optional.empty();
                        });
    }

    /// Writes out what somebody spoke instead of writing.
    public Move transcribe(Spot spot, UUID note, String words) {
        return shelf.rules()
                .change(
                        spot,
                        round -> {
                            if (!BoardRules.isOpen(round)) {
                                return BoardRules.late();
                            }
                            return notes.transcribe(spot, note, Plain.text(words))
                                    ? Optional.empty()
                                    : BoardRules.overtaken();
                        });
    }

    /// The voice or the photo of a note that lies open on this board.
    @Transactional(readOnly = true)
    public Optional<Upload> file(Spot spot, UUID note) {
        boolean isShared =
                shelf.rules()
                        .rounds()
                        .find(spot.workshop(), spot.round())
                        .filter(round -> round.state().isShared())
                        .isPresent();
        return notes.find(spot, note)
                .filter(one -> isShared && !one.isHidden())
                .flatMap(one -> shelf.uploads().of(Written.owner(one.id())).stream().findFirst());
    }

    /// Enters the dots that somebody gave on paper; they replace what was entered before.
    ///
    /// @param given dots by cluster; together at most what the round gives each person
    public Move weigh(Spot spot, UUID participant, Map<UUID, Integer> given) {
        Pass person =
                new Pass(
                        spot.workshop(),
                        Pass.Kind.PARTICIPANT,
                        spot.table(),
                        Optional.of(participant));
        return room.weighing().give(person, spot.round(), given);
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
