// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.prepare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
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

    /// Puts a block in another place. Rounds keep their order: what goes wrong comes before what helps.
    ///
    /// @param from where it is, from 1
    /// @param to where it goes, from 1
    public Move move(WorkshopId id, int from, int to) {
        return ahead(
                id,
                blocks -> {
                    List<Block> moved = new ArrayList<>(blocks);
                    if (isIn(blocks, from) && isIn(blocks, to)) {
                        moved.add(to - 1, moved.remove(from - 1));
                    }
                    return moved;
                });
    }

    /// Makes a block longer or shorter, or gives it another name.
    public Move change(WorkshopId id, int place, String title, int minutes) {
        return ahead(
                id,
                blocks -> {
                    List<Block> changed = new ArrayList<>(blocks);
                    if (isIn(blocks, place)) {
                        Block block = blocks.get(place - 1);
                        changed.set(
                                place - 1,
                                new Block(place, block.kind(), title, minutes, block.round()));
                    }
                    return changed;
                });
    }

    /// Adds a block that is no round.
    ///
    /// @param after the place of the block before it; 0 for the first
    public Move add(WorkshopId id, int after, Block block) {
        if (block.kind() == BlockKind.ROUND) {
            throw new IllegalArgumentException("Block must not be a round, but is " + block + ".");
        }
        return ahead(
                id,
                blocks -> {
                    List<Block> more = new ArrayList<>(blocks);
                    more.add(Math.clamp(after, 0, blocks.size()), block);
                    return more;
                });
    }

    /// Takes a block away, once, also when it is asked twice. A round stays: a day without its rounds has nothing to decide.
    ///
    /// @param title of the block as it was seen
    public Move remove(WorkshopId id, int place, String title) {
        workshops.hold(id);
        List<Block> now = store.all(id);
        if (!isIn(now, place) || !now.get(place - 1).title().equals(title)) {
            return new Move.Overtaken();
        }
        return ahead(
                id,
                blocks -> {
                    List<Block> fewer = new ArrayList<>(blocks);
                    fewer.remove(place - 1);
                    return fewer;
                });
    }

    /// Says anew how a round is meant.
    public Move word(WorkshopId id, int number, Round.Terms terms) {
        Optional<Move> hurdle = hurdle(id);
        if (hurdle.isPresent()) {
            return hurdle.get();
        }
        return rounds.word(id, number, terms) ? new Move.Done() : new Move.Gone();
    }

    @Transactional(readOnly = true)
    public Programme of(WorkshopId id) {
        return new Programme(store.all(id));
    }

    private Move ahead(WorkshopId id, UnaryOperator<List<Block>> deed) {
        Optional<Move> hurdle = hurdle(id);
        if (hurdle.isPresent()) {
            return hurdle.get();
        }
        List<Block> blocks = deed.apply(store.all(id));
        if (!rounds(blocks)
                .equals(IntStream.rangeClosed(1, rounds.of(id).size()).boxed().toList())) {
            return new Move.Forbidden("workshop.prepare.desk.move.rounds");
        }
        if (blocks.size() > Block.BLOCKS) {
            return new Move.Forbidden("workshop.prepare.desk.move.blocks");
        }
        store.replace(id, blocks);
        return new Move.Done();
    }

    private static List<Integer> rounds(List<Block> blocks) {
        return blocks.stream()
                .map(Block::round)
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .toList();
    }

    private Optional<Move> hurdle(WorkshopId id) {
        Optional<Workshop> workshop = workshops.hold(id);
        if (workshop.isEmpty()) {
            return Optional.of(new Move.Gone());
        }
        return workshop.get().state().isAhead()
                ? Optional.empty()
                : Optional.of(new Move.Forbidden("workshop.move.begun"));
    }

    private static boolean isIn(List<Block> blocks, int place) {
        return place >= 1 && place <= blocks.size();
    }
}
