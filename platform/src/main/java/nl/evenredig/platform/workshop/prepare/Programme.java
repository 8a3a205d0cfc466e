// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.prepare;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import nl.evenredig.platform.workshop.Format;
import nl.evenredig.platform.workshop.Topic;
import nl.evenredig.platform.workshop.Workshop;

/// What a day looks like, block by block.
public record Programme(List<Block> blocks) {
    public Programme {
        blocks = List.copyOf(blocks);
    }

    /// A block of a template.
    ///
    /// @param topic of a round; the other kinds have none
    public record Model(BlockKind kind, int minutes, List<Topic> topic) {
        public Model {
            topic = List.copyOf(topic);
        }

        private static Model of(BlockKind kind, int minutes) {
            return new Model(kind, minutes, List.of());
        }

        private static Model round(Topic topic, int minutes) {
            return new Model(BlockKind.ROUND, minutes, List.of(topic));
        }
    }

    /// What a day of this format usually looks like.
    public static List<Model> template(Format format) {
        return switch (format) {
            case WHOLE_DAY ->
                    List.of(
                            Model.of(BlockKind.WALK_IN, 30),
                            Model.of(BlockKind.WELCOME, 15),
                            Model.of(BlockKind.ACQUAINTANCE, 30),
                            Model.of(BlockKind.PROBLEM, 30),
                            Model.of(BlockKind.BREAK, 15),
                            Model.round(Topic.BOTTLENECKS, 75),
                            Model.of(BlockKind.LUNCH, 60),
                            Model.round(Topic.SOLUTIONS, 90),
                            Model.of(BlockKind.BREAK, 15),
                            Model.of(BlockKind.LINES, 45),
                            Model.of(BlockKind.CLOSING, 15));
            case THREE_HOURS ->
                    List.of(
                            Model.of(BlockKind.WALK_IN, 30),
                            Model.of(BlockKind.WELCOME, 15),
                            Model.of(BlockKind.ACQUAINTANCE, 15),
                            Model.round(Topic.BOTTLENECKS, 45),
                            Model.of(BlockKind.BREAK, 10),
                            Model.round(Topic.SOLUTIONS, 45),
                            Model.of(BlockKind.LINES, 15),
                            Model.of(BlockKind.CLOSING, 5));
        };
    }

    /// How long a day of this format usually takes.
    public static int usual(Format format) {
        return template(format).stream().mapToInt(Model::minutes).sum();
    }

    public int minutes() {
        return blocks.stream().mapToInt(Block::minutes).sum();
    }

    /// When each block begins; empty as long as it is not known when the door opens.
    public List<LocalTime> times(Workshop workshop) {
        List<LocalTime> times = new ArrayList<>();
        workshop.plan()
                .when()
                .ifPresent(when -> {
                    LocalTime time = when.time();
                    for (Block block : blocks) {
                        times.add(time);
                        time = time.plusMinutes(block.minutes());
                    }
                });
        return times;
    }
}
