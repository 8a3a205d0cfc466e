// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.hall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ObjIntConsumer;
import nl.evenredig.platform.journey.RunningTown;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.workshop.Party;
import nl.evenredig.platform.workshop.Round;
import nl.evenredig.platform.workshop.RoundState;
import nl.evenredig.platform.workshop.Rounds;
import nl.evenredig.platform.workshop.WorkshopId;
import nl.evenredig.platform.workshop.WorkshopState;
import nl.evenredig.platform.workshop.board.BoardDayStore;
import nl.evenredig.platform.workshop.board.Boards;
import nl.evenredig.platform.workshop.board.NoteCluster;
import nl.evenredig.platform.workshop.board.Spot;
import nl.evenredig.platform.workshop.live.Codes;
import nl.evenredig.platform.workshop.live.Course;
import nl.evenredig.platform.workshop.live.Pass;
import nl.evenredig.platform.workshop.prepare.Seats;

/// A day in a hall with tables of eight and a phone for everyone. Phones act side by side, the facilitator by the door.
final class Hall implements AutoCloseable {
    private static final Actor TEST = Actor.job("test");
    private static final int CHAIRS = 8;
    private static final int HANDS = 24;

    private final RunningTown town;
    private final WorkshopId id;
    private final List<String> codes;
    private final List<Phone> phones = new ArrayList<>();
    private final ExecutorService hands = Executors.newFixedThreadPool(HANDS);

    Hall(RunningTown town, int people) {
        this.town = town;
        BoardDayStore days = town.part(BoardDayStore.class);
        id = days.begin(RoundState.READY);
        days.state(id, WorkshopState.MORNING);
        int tables = (people + CHAIRS - 1) / CHAIRS;
        town.part(Seats.class).lay(id, Collections.nCopies(tables, CHAIRS), TEST);
        codes =
                town.part(Codes.class).of(id).stream()
                        .filter(code -> code.kind() == Pass.Kind.PARTICIPANT)
                        .map(code -> code.text())
                        .toList();
        for (int i = 0; i < people; i++) {
            phones.add(new Phone(town::address));
        }
        Party[] parties = Party.values();
        each((phone, i) ->
                phone.comesIn(
                        codes.get(table(i) - 1), "Gast " + i, parties[i % parties.length].name()));
    }

    WorkshopId id() {
        return id;
    }

    int tables() {
        return codes.size();
    }

    List<Phone> phones() {
        return phones;
    }

    /// The table of a person, from 1.
    static int table(int person) {
        return person / CHAIRS + 1;
    }

    /// A screen on the wall.
    Phone screen() {
        return opens(Pass.Kind.SCREEN, 0);
    }

    /// The laptop of who writes for a table.
    Phone scribe(int table) {
        return opens(Pass.Kind.SCRIBE, table);
    }

    private Phone opens(Pass.Kind kind, int table) {
        String code =
                town.part(Codes.class).of(id).stream()
                        .filter(one -> one.kind() == kind && one.table() == table)
                        .map(one -> one.text())
                        .findFirst()
                        .orElseThrow();
        Phone opened = new Phone(town::address);
        opened.opens(code);
        return opened;
    }

    /// Lets every phone do something, many at the same time, and waits for all.
    void each(ObjIntConsumer<Phone> deed) {
        List<Future<?>> done = new ArrayList<>();
        for (int i = 0; i < phones.size(); i++) {
            int person = i;
            done.add(hands.submit(() -> deed.accept(phones.get(person), person)));
        }
        done.forEach(Hall::await);
    }

    private static void await(Future<?> done) {
        try {
            done.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    Round round() {
        return town.part(Rounds.class).find(id, 1).orElseThrow();
    }

    void goes(RoundState to) {
        Course.Step step = new Course.Step(round().state(), to, 8);
        assertThat(town.part(Course.class).go(id, 1, step, TEST).isDone()).isTrue();
    }

    /// Makes a bottleneck of the first notes of each table.
    ///
    /// @return their ids, the first of table 1
    List<UUID> clusters() {
        Boards boards = town.part(Boards.class);
        List<UUID> made = new ArrayList<>();
        for (int table = 1; table <= tables(); table++) {
            Spot spot = new Spot(id, 1, table);
            List<UUID> notes =
                    boards.find(spot).orElseThrow().loose().stream()
                            .map(note -> note.id())
                            .limit(2)
                            .toList();
            assertThat(boards.open(spot, "Knelpunt " + table, notes).isDone()).isTrue();
            NoteCluster cluster = boards.find(spot).orElseThrow().clusters().getFirst();
            NoteCluster.Description said =
                    new NoteCluster.Description(
                            "Knelpunt " + table,
                            new NoteCluster.Bottom("Te veel regels", "Iedereen", "", ""),
                            cluster.description().way());
            Boards.Chosen chosen = new Boards.Chosen(cluster.id(), cluster.version());
            assertThat(boards.describe(spot, chosen, said, List.of()).isDone()).isTrue();
            made.add(cluster.id());
        }
        return made;
    }

    @Override
    public void close() {
        hands.shutdownNow();
        phones.forEach(Phone::close);
    }
}
