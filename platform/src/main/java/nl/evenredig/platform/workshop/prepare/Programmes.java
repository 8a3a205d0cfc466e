// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.prepare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.workshop.Format;
import nl.evenredig.platform.workshop.Round;
import nl.evenredig.platform.workshop.Rounds;
import nl.evenredig.platform.workshop.Topic;
import nl.evenredig.platform.workshop.Workshop;
import nl.evenredig.platform.workshop.WorkshopId;
import nl.evenredig.platform.workshop.Workshops;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What days look like.
@Component
@Transactional
public class Programmes {
    /// How long everyone writes in silence, and how many dots each gives, unless it is changed.
    private static final int SILENT = 8;

    private static final int DOTS = 5;

    private final BlockStore store;
    private final Workshops workshops;
    private final Rounds rounds;

    Programmes(BlockStore store, Workshops workshops, Rounds rounds) {
        this.store = store;
        this.workshops = workshops;
        this.rounds = rounds;
    }

    /// Puts the usual programme of a format in the place of what was there.
    ///
    /// @param names what each kind of block is called
    /// @param questions what everyone answers in the rounds of a topic
    public Move use(
            WorkshopId id,
            Format format,
            Map<BlockKind, String> names,
            Map<Topic, String> questions) {
        return ahead(
                id,
                _ -> {
                    List<Block> blocks = new ArrayList<>();
                    List<Round.Wish> wishes = new ArrayList<>();
                    for (Programme.Model model : Programme.template(format)) {
                        model.topic()
                                .forEach(topic ->
                                        wishes.add(
                                                new Round.Wish(
                                                        topic,
                                                        questions.getOrDefault(topic, topic.name()),
                                                        SILENT,
                                                        DOTS)));
                        blocks.add(
                                new Block(
                                        blocks.size() + 1,
                                        model.kind(),
                                        names.getOrDefault(model.kind(), model.kind().name()),
                                        model.minutes(),
                                        model.topic().isEmpty()
                                                ? OptionalInt.empty()
                                                : OptionalInt.of(wishes.size())));
                    }
                    rounds.plan(id, wishes);
                    return blocks;
                });
    }

    /// Puts a block in another place.
    ///
    /// @param from where it is, from 1
    /// @param to where it goes, from 1
    public Move move(WorkshopId id, int from, int to) {
        return ahead(
                id,
                blocks -> {
                    List<Block> moved = new ArrayList<>(blocks);
                    boolean isThere =
                            from >= 1 && from <= moved.size() && to >= 1 && to <= moved.size();
                    if (isThere) {
                        moved.add(to - 1, moved.remove(from - 1));
                    }
                    return moved;
                });
    }

    /// Makes a block longer or shorter, or gives it another name.
    public Move change(WorkshopId id, int place, String title, int minutes) {
        return ahead(
                id,
                blocks ->
                        blocks.stream()
                                .map(block ->
                                        block.place() == place
                                                ? new Block(
                                                        place,
                                                        block.kind(),
                                                        title,
                                                        minutes,
                                                        block.round())
                                                : block)
                                .toList());
    }

    @Transactional(readOnly = true)
    public Programme of(WorkshopId id) {
        return new Programme(store.all(id));
    }

    private Move ahead(WorkshopId id, UnaryOperator<List<Block>> deed) {
        Optional<Workshop> workshop = workshops.hold(id);
        if (workshop.isEmpty()) {
            return new Move.Gone();
        }
        if (!workshop.get().state().isAhead()) {
            return new Move.Forbidden("workshop.move.begun");
        }
        store.replace(id, deed.apply(store.all(id)));
        return new Move.Done();
    }
}
