// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.workshop.Format;
import nl.evenredig.platform.workshop.Round;
import nl.evenredig.platform.workshop.RoundState;
import nl.evenredig.platform.workshop.Rounds;
import nl.evenredig.platform.workshop.WorkshopId;
import nl.evenredig.platform.workshop.WorkshopState;
import nl.evenredig.platform.workshop.board.BoardDayStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// A programme is made to measure, but its rounds stay, in their order, and nothing changes once the day has begun.
@SpringBootTest
final class ProgrammesTest {
    private static final Block LUNCH =
            new Block(1, BlockKind.LUNCH, "Samen eten", 40, OptionalInt.empty());

    @Autowired private BoardDayStore days;
    @Autowired private Programmes programmes;
    @Autowired private Rounds rounds;

    private WorkshopId id;

    @BeforeEach
    void threeHours() {
        id = days.begin(RoundState.READY);
        programmes.use(id, Format.THREE_HOURS, Map.of(), Map.of());
    }

    @Test
    void aBlockIsAddedAndTakenAway() {
        List<BlockKind> before = kinds();
        assertThat(programmes.add(id, 4, LUNCH).isDone()).isTrue();
        assertThat(programmes.of(id).blocks().get(4).title()).isEqualTo("Samen eten");
        assertThat(programmes.remove(id, 5, LUNCH.title()).isDone()).isTrue();
        assertThat(kinds()).isEqualTo(before);
        assertThat(programmes.remove(id, 5, LUNCH.title())).isInstanceOf(Move.Overtaken.class);
        assertThat(programmes.remove(id, 99, LUNCH.title())).isInstanceOf(Move.Overtaken.class);
        assertThat(kinds()).isEqualTo(before);
        assertThat(programmes.add(id, 0, LUNCH).isDone()).isTrue();
        assertThat(kinds().getFirst()).isEqualTo(BlockKind.LUNCH);
        assertThat(programmes.add(id, 99, LUNCH).isDone()).isTrue();
        assertThat(kinds().getLast()).isEqualTo(BlockKind.LUNCH);
    }

    @Test
    void aRoundIsNotTakenAwayAndKeepsItsOrder() {
        List<BlockKind> before = kinds();
        int first = 1 + before.indexOf(BlockKind.ROUND);
        int last = 1 + before.lastIndexOf(BlockKind.ROUND);
        Move no = new Move.Forbidden("workshop.prepare.desk.move.rounds");
        assertThat(programmes.remove(id, first, title(first))).isEqualTo(no);
        assertThat(programmes.move(id, last, first)).isEqualTo(no);
        assertThat(programmes.move(id, first, before.size())).isEqualTo(no);
        assertThat(kinds()).isEqualTo(before);
        assertThat(programmes.move(id, first, first - 1).isDone()).isTrue();
    }

    @Test
    void aDayHasNoMoreThanSoManyBlocks() {
        for (int i = kinds().size(); i < Block.BLOCKS; i++) {
            assertThat(programmes.add(id, 0, LUNCH).isDone()).isTrue();
        }
        assertThat(programmes.add(id, 0, LUNCH))
                .isEqualTo(new Move.Forbidden("workshop.prepare.desk.move.blocks"));
        assertThat(kinds()).hasSize(Block.BLOCKS);
    }

    @Test
    void aRoundIsAskedAsItsTownWantsUntilItBegins() {
        Round.Terms terms = new Round.Terms("Waar loopt u op vast?", 6, 3);
        assertThat(programmes.word(id, 1, terms).isDone()).isTrue();
        Round round = rounds.find(id, 1).orElseThrow();
        assertThat(new Round.Terms(round.question(), round.minutes(), round.dots()))
                .isEqualTo(terms);
        assertThat(programmes.word(id, 7, terms)).isInstanceOf(Move.Gone.class);
        days.state(id, WorkshopState.MORNING);
        Move begun = new Move.Forbidden("workshop.move.begun");
        assertThat(programmes.word(id, 1, terms)).isEqualTo(begun);
        assertThat(programmes.add(id, 1, LUNCH)).isEqualTo(begun);
        assertThat(programmes.remove(id, 1, title(1))).isEqualTo(begun);
    }

    private String title(int place) {
        return programmes.of(id).blocks().get(place - 1).title();
    }

    private List<BlockKind> kinds() {
        return programmes.of(id).blocks().stream().map(Block::kind).toList();
    }
}
