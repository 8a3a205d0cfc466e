// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.workshop.Party;
import nl.evenredig.platform.workshop.Round;
import nl.evenredig.platform.workshop.RoundState;
import nl.evenredig.platform.workshop.Rounds;
import nl.evenredig.platform.workshop.WorkshopId;
import nl.evenredig.platform.workshop.WorkshopState;
import nl.evenredig.platform.workshop.Workshops;
import nl.evenredig.platform.workshop.board.BoardDayStore;
import nl.evenredig.platform.workshop.board.Boards;
import nl.evenredig.platform.workshop.board.NoteCluster;
import nl.evenredig.platform.workshop.board.Spot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// On the day nothing is lost, nothing is doubled, and nobody reads what is still closed.
@SpringBootTest
final class LiveTest {
    private static final Actor TEST = Actor.job("test");

    @Autowired private BoardDayStore days;
    @Autowired private Notes notes;
    @Autowired private Weighing weighing;
    @Autowired private Course course;
    @Autowired private Rounds rounds;
    @Autowired private Boards boards;
    @Autowired private Codes codes;
    @Autowired private Joining joining;

    @Test
    void aNoteThatIsSentTwiceIsOneAndALaterRevisionWins() {
        WorkshopId id = days.begin(RoundState.SILENT_WRITING);
        Pass pass = pass(id, "Fatima");
        UUID note = UUID.randomUUID();
        assertThat(notes.write(pass, written(note, 1, "een"))).isEqualTo(Taken.STORED);
        assertThat(notes.write(pass, written(note, 1, "een"))).isEqualTo(Taken.SAME);
        assertThat(notes.write(pass, written(note, 3, "drie"))).isEqualTo(Taken.STORED);
        assertThat(notes.write(pass, written(note, 2, "twee"))).isEqualTo(Taken.SAME);
        assertThat(own(id, pass)).extracting(OwnNote::words).containsExactly("drie");
        Pass other = pass(id, "Joost");
        assertThat(notes.write(other, written(note, 4, "van een ander"))).isEqualTo(Taken.REFUSED);
    }

    @ParameterizedTest
    @EnumSource(RoundState.class)
    void notesAreReadOnlyOnceTheyAreShared(RoundState state) {
        WorkshopId id = days.begin(RoundState.SILENT_WRITING);
        Pass pass = pass(id, "Fatima");
        notes.write(pass, written(UUID.randomUUID(), 1, "geheim"));
        days.go(new Spot(id, 1, 1), state);
        Round round = rounds.find(id, 1).orElseThrow();
        assertThat(notes.shared(round, Optional.empty())).hasSize(state.isShared() ? 1 : 0);
        assertThat(notes.counts(round)).containsEntry(1, 1);
    }

    @Test
    void whatComesLateIsMarkedAndNeverDropped() {
        WorkshopId id = days.begin(RoundState.SILENT_WRITING);
        Pass pass = pass(id, "Fatima");
        days.go(new Spot(id, 1, 1), RoundState.LOCKED);
        assertThat(notes.write(pass, written(UUID.randomUUID(), 1, "te laat")))
                .isEqualTo(Taken.LATE);
        Round round = rounds.find(id, 1).orElseThrow();
        assertThat(notes.shared(round, Optional.empty()))
                .singleElement()
                .satisfies(note -> assertThat(note.isLate()).isTrue());
    }

    @Test
    void aHallWithABadNetworkHarvestsExactlyWhatWasSent() {
        WorkshopId id = days.begin(RoundState.SILENT_WRITING);
        Random chance = new Random(18);
        for (int person = 0; person < 18; person++) {
            Pass pass = pass(id, "Gast " + person);
            for (int note = 0; note < 4; note++) {
                UUID key = UUID.randomUUID();
                int last = 1 + chance.nextInt(3);
                // Each revision may be sent many times and in any order; the last one always
                // arrives.
                for (int send = 0; send < 5; send++) {
                    int revision = 1 + chance.nextInt(last);
                    notes.write(pass, written(key, revision, person + "-" + note + "-" + revision));
                }
                notes.write(pass, written(key, last, person + "-" + note + "-" + last));
            }
            assertThat(own(id, pass)).hasSize(4);
        }
        Round round = rounds.find(id, 1).orElseThrow();
        assertThat(notes.counts(round)).containsEntry(1, 72);
    }

    @Test
    void dotsAreGivenWhilePeopleWeighAndSeenWhenTheRoundIsLocked() {
        WorkshopId id = days.begin(RoundState.CLUSTERING);
        Spot spot = new Spot(id, 1, 1);
        Pass pass = pass(id, "Fatima");
        UUID cluster = cluster(spot, "Lange brieven");
        assertThat(weighing.give(pass, 1, Map.of(cluster, 2)).isDone()).isFalse();
        days.go(spot, RoundState.WEIGHING);
        assertThat(weighing.give(pass, 1, Map.of(cluster, 6)).isDone()).isFalse();
        assertThat(weighing.give(pass, 1, Map.of(UUID.randomUUID(), 1)).isDone()).isFalse();
        assertThat(weighing.give(pass, 1, Map.of(cluster, 2)).isDone()).isTrue();
        assertThat(weighing.give(pass, 1, Map.of(cluster, 3)).isDone()).isTrue();
        assertThat(weighing.outcome(rounds.find(id, 1).orElseThrow())).isEmpty();
        days.go(spot, RoundState.LOCKED);
        assertThat(weighing.outcome(rounds.find(id, 1).orElseThrow()))
                .singleElement()
                .satisfies(one -> assertThat(one.of(Party.RESIDENT)).isEqualTo(3));
    }

    @Test
    void aRoundIsLockedOnlyWhenEveryBottleneckHasACauseAndSomebodyAffected() {
        WorkshopId id = days.begin(RoundState.CLUSTERING);
        days.state(id, WorkshopState.MORNING);
        Spot spot = new Spot(id, 1, 1);
        UUID cluster = cluster(spot, "Lange brieven");
        days.go(spot, RoundState.WEIGHING);
        Course.Step lock = new Course.Step(RoundState.WEIGHING, RoundState.LOCKED, 8);
        assertThat(course.go(id, 1, lock, TEST)).isInstanceOf(Move.Forbidden.class);
        NoteCluster.Description said =
                new NoteCluster.Description(
                        "Lange brieven",
                        new NoteCluster.Bottom("Iedereen plakt erbij", "Mensen met haast", "", ""),
                        new NoteCluster.Way(false, Optional.empty(), Optional.empty()));
        boards.describe(spot, new Boards.Chosen(cluster, 1), said, List.of());
        assertThat(course.go(id, 1, lock, TEST).isDone()).isTrue();
    }

    @Test
    void twoFacilitatorsWhoPressAtOnceGoOneStep() {
        WorkshopId id = days.begin(RoundState.READY);
        days.state(id, WorkshopState.MORNING);
        Course.Step step = new Course.Step(RoundState.READY, RoundState.SILENT_WRITING, 8);
        assertThat(course.go(id, 1, step, TEST).isDone()).isTrue();
        assertThat(course.go(id, 1, step, TEST)).isInstanceOf(Move.Overtaken.class);
        assertThat(rounds.find(id, 1).orElseThrow().state()).isEqualTo(RoundState.SILENT_WRITING);
    }

    @Test
    void theAfternoonBeginsOnlyWhenTheBottlenecksAreLocked() {
        WorkshopId id = days.begin(RoundState.CLUSTERING);
        days.state(id, WorkshopState.MORNING);
        Workshops.Step step = new Workshops.Step(1, WorkshopState.AFTERNOON, TEST);
        assertThat(course.go(id, step)).isInstanceOf(Move.Forbidden.class);
        days.go(new Spot(id, 1, 1), RoundState.LOCKED);
        assertThat(course.go(id, step).isDone()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(RoundState.class)
    void aRoundGoesAlongItsArrowsOnly(RoundState from) {
        for (RoundState to : RoundState.values()) {
            WorkshopId id = days.begin(from);
            days.state(id, WorkshopState.AFTERNOON);
            boolean isDone = course.go(id, 1, new Course.Step(from, to, 8), TEST).isDone();
            assertThat(isDone).as(from + " to " + to).isEqualTo(from.leadsTo(to));
        }
    }

    @Test
    void codesOpenOnlyWhileTheDayGoesOnAndANameIsOnePersons() {
        WorkshopId id = days.begin(RoundState.SILENT_WRITING);
        Code code =
                codes.of(id).stream()
                        .filter(one -> one.kind() == Pass.Kind.PARTICIPANT)
                        .findFirst()
                        .orElseThrow();
        assertThat(codes.open(code.text())).isInstanceOf(Opening.Early.class);
        days.state(id, WorkshopState.MORNING);
        assertThat(codes.open(" " + code.spaced().toLowerCase(Locale.ROOT)))
                .isInstanceOf(Opening.Opened.class);
        assertThat(codes.open("ZZZZZZ")).isInstanceOf(Opening.Unknown.class);
        UUID bruin = days.seat(new Spot(id, 1, 1), "Mw. De Bruin");
        assertThat(joining.enter(code, bruin, "")).isInstanceOf(Joined.In.class);
        assertThat(joining.enter(code, bruin, "")).isInstanceOf(Joined.Taken.class);
        assertThat(joining.enter(code, bruin, "BBBBBB")).isInstanceOf(Joined.Wrong.class);
        assertThat(joining.enter(code, bruin, joining.own(bruin))).isInstanceOf(Joined.In.class);
        joining.free(id, bruin, TEST);
        assertThat(joining.enter(code, bruin, "")).isInstanceOf(Joined.In.class);
        days.state(id, WorkshopState.MEMBER_CHECK);
        assertThat(codes.open(code.text())).isInstanceOf(Opening.Old.class);
    }

    private UUID cluster(Spot spot, String title) {
        boards.open(spot, title, List.of(days.note(spot, "briefje", false)));
        return boards.find(spot).orElseThrow().clusters().getFirst().id();
    }

    private Pass pass(WorkshopId id, String name) {
        UUID person = days.seat(new Spot(id, 1, 1), name);
        return new Pass(id, Pass.Kind.PARTICIPANT, 1, Optional.of(person));
    }

    private List<OwnNote> own(WorkshopId id, Pass pass) {
        return notes.own(rounds.find(id, 1).orElseThrow(), pass.participant().orElseThrow());
    }

    private static Written written(UUID id, int revision, String words) {
        return new Written(id, 1, revision, words, false, Optional.empty());
    }
}
