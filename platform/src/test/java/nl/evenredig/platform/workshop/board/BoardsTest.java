// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.workshop.RoundState;
import nl.evenredig.platform.workshop.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// Notes are laid together when it is time for it, in one place, and every deed can be taken back.
@SpringBootTest
final class BoardsTest {
    @Autowired private BoardDayStore day;
    @Autowired private Boards boards;
    @Autowired private Moderation moderation;
    @Autowired private Paper paper;

    @Test
    void nobodyReadsNotesWhileEveryoneWrites() {
        Spot spot = spot(RoundState.SILENT_WRITING);
        day.note(spot, "Mensen zijn bang voor de envelop.", false);
        Board board = board(spot);
        assertThat(board.notes()).isEmpty();
        assertThat(board.closed()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(RoundState.class)
    void notesAreLaidOnlyWhileTheyAreSharedAndClustered(RoundState state) {
        Spot spot = spot(state);
        UUID note = day.note(spot, "Een kind leest de brief voor.", false);
        boolean isTime = state == RoundState.SHARING || state == RoundState.CLUSTERING;
        assertThat(boards.open(spot, "Kinderen lezen voor", List.of(note)).isDone())
                .isEqualTo(isTime);
        assertThat(board(spot).clusters()).hasSize(isTime ? 1 : 0);
    }

    @Test
    void aLateNoteIsLaidWhilePeopleWeighAndStaysBesideWhenTheRoundIsLocked() {
        Spot spot = spot(RoundState.CLUSTERING);
        UUID first = day.note(spot, "De brief is lang.", false);
        boards.open(spot, "Lange brieven", List.of(first));
        UUID cluster = board(spot).clusters().getFirst().id();
        day.go(spot, RoundState.WEIGHING);
        UUID late = day.note(spot, "Vier kantjes is te veel.", true);
        UUID other = day.note(spot, "Op tijd, maar los.", false);
        assertThat(boards.move(spot, late, Optional.empty(), Optional.of(cluster)).isDone())
                .isTrue();
        assertThat(boards.move(spot, other, Optional.empty(), Optional.of(cluster)).isDone())
                .isFalse();
        day.go(spot, RoundState.LOCKED);
        UUID later = day.note(spot, "Nog later.", true);
        assertThat(boards.move(spot, later, Optional.empty(), Optional.of(cluster)).isDone())
                .isFalse();
        assertThat(board(spot).loose()).extracting(BoardNote::id).contains(later);
    }

    @Test
    void twoScribesWhoDragOneNoteEndInOnePlace() throws Exception {
        Spot spot = spot(RoundState.CLUSTERING);
        boards.open(spot, "Hier", List.of(day.note(spot, "een", false)));
        boards.open(spot, "Daar", List.of(day.note(spot, "twee", false)));
        List<UUID> clusters = board(spot).clusters().stream().map(NoteCluster::id).toList();
        UUID note = day.note(spot, "drie", false);
        List<Callable<Move>> drags =
                clusters.stream()
                        .<Callable<Move>>map(to ->
                                () -> boards.move(spot, note, Optional.empty(), Optional.of(to)))
                        .toList();
        try (ExecutorService scribes = Executors.newFixedThreadPool(2)) {
            List<Move> moves = scribes.invokeAll(drags).stream().map(BoardsTest::outcome).toList();
            assertThat(moves).filteredOn(Move::isDone).hasSize(1);
            assertThat(moves).filteredOn(Move.Overtaken.class::isInstance).hasSize(1);
        }
        assertThat(board(spot).notes())
                .filteredOn(one -> one.id().equals(note))
                .singleElement()
                .satisfies(one -> assertThat(clusters).contains(one.cluster().orElseThrow()));
    }

    @Test
    void everyDeedIsTakenBackOnce() {
        Spot spot = spot(RoundState.SHARING);
        UUID one = day.note(spot, "een", false);
        UUID two = day.note(spot, "twee", false);
        boards.open(spot, "Hier", List.of(one));
        boards.open(spot, "Daar", List.of(two));
        UUID here = board(spot).clusters().get(0).id();
        UUID there = board(spot).clusters().get(1).id();

        boards.merge(spot, here, there);
        assertThat(board(spot).in(there)).hasSize(2);
        UUID merged = boards.last(spot).orElseThrow().id();
        assertThat(boards.takeBack(spot, merged).isDone()).isTrue();
        assertThat(boards.takeBack(spot, merged).isDone()).isFalse();
        assertThat(board(spot).in(here)).extracting(BoardNote::id).containsExactly(one);

        boards.remove(spot, here);
        assertThat(board(spot).loose()).extracting(BoardNote::id).containsExactly(one);
        boards.takeBack(spot, boards.last(spot).orElseThrow().id());
        assertThat(board(spot).in(here)).extracting(BoardNote::id).containsExactly(one);

        boards.move(spot, one, Optional.of(here), Optional.of(there));
        boards.takeBack(spot, boards.last(spot).orElseThrow().id());
        assertThat(board(spot).in(here)).extracting(BoardNote::id).containsExactly(one);
    }

    @Test
    void aBottleneckNeedsACauseAndSomebodyAffected() {
        Spot spot = spot(RoundState.CLUSTERING);
        boards.open(spot, "De brief vraagt drie dingen", List.of(day.note(spot, "drie", false)));
        NoteCluster cluster = board(spot).clusters().getFirst();
        assertThat(cluster.missing(Topic.BOTTLENECKS)).hasSize(2);
        NoteCluster.Description said =
                new NoteCluster.Description(
                        cluster.description().title(),
                        new NoteCluster.Bottom("Drie afdelingen schrijven mee.", "", "", ""),
                        cluster.description().way());
        Boards.Chosen chosen = new Boards.Chosen(cluster.id(), cluster.version());
        assertThat(boards.describe(spot, chosen, said, List.of()).isDone()).isTrue();
        assertThat(board(spot).clusters().getFirst().missing(Topic.BOTTLENECKS)).hasSize(1);
        assertThat(boards.describe(spot, chosen, said, List.of()))
                .isInstanceOf(Move.Overtaken.class);
    }

    @Test
    void aNoteThatHurtsIsTakenOffAndPutBack() {
        Spot spot = spot(RoundState.SHARING);
        UUID note = day.note(spot, "scheldwoord", false);
        assertThat(moderation.hide(spot, note, "Dit kwetst iemand.", BoardDayStore.TEST).isDone())
                .isTrue();
        assertThat(board(spot).loose()).isEmpty();
        assertThat(board(spot).hidden()).hasSize(1);
        assertThat(moderation.restore(spot, note, BoardDayStore.TEST).isDone()).isTrue();
        assertThat(board(spot).loose()).hasSize(1);
    }

    @Test
    void dotsFromPaperReplaceEachOtherAndAreNeverTooMany() {
        Spot spot = spot(RoundState.CLUSTERING);
        UUID bruin = day.seat(spot, "Mw. De Bruin");
        boards.open(spot, "Hier", List.of(day.note(spot, "een", false)));
        UUID cluster = board(spot).clusters().getFirst().id();
        assertThat(paper.weigh(spot, bruin, Map.of(cluster, 3)).isDone()).isFalse();
        day.go(spot, RoundState.WEIGHING);
        assertThat(paper.weigh(spot, bruin, Map.of(cluster, 6)).isDone()).isFalse();
        assertThat(paper.weigh(spot, bruin, Map.of(cluster, 3)).isDone()).isTrue();
        assertThat(paper.weigh(spot, bruin, Map.of(cluster, 5)).isDone()).isTrue();
        assertThat(day.dots(bruin)).isEqualTo(1);
        assertThat(paper.agree(spot, Map.of(cluster, 4)).isDone()).isTrue();
        assertThat(board(spot).clusters().getFirst().tableDots()).hasValue(4);
    }

    @Test
    void aCardThatIsTypedOverTwiceIsOneNote() {
        Spot spot = spot(RoundState.SHARING);
        UUID id = UUID.randomUUID();
        PaperNote card = new PaperNote(Optional.empty(), "Bellen kost een uur.", Optional.empty());
        paper.copy(spot, id, card);
        paper.copy(spot, id, card);
        assertThat(board(spot).loose())
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.mark().isCopied()).isTrue();
                    assertThat(note.mark().isLate()).isTrue();
                });
    }

    private Spot spot(RoundState state) {
        return new Spot(day.begin(state), 1, 1);
    }

    private Board board(Spot spot) {
        return boards.find(spot).orElseThrow();
    }

    private static Move outcome(java.util.concurrent.Future<Move> drag) {
        try {
            return drag.get();
        } catch (java.util.concurrent.ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
