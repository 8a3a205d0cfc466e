// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.workshop.Party;
import nl.evenredig.platform.workshop.RoundState;
import nl.evenredig.platform.workshop.WorkshopId;
import nl.evenredig.platform.workshop.board.BoardDayStore;
import nl.evenredig.platform.workshop.board.Spot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// Where people sit follows what the desk says of them, can be taken back, and who comes late moves nobody.
@SpringBootTest
final class SeatsTest {
    private static final Actor TEST = Actor.job("test");
    private static final int PEOPLE = 12;

    @Autowired private BoardDayStore days;
    @Autowired private Guests guests;
    @Autowired private Seats seats;

    private WorkshopId id;
    private List<UUID> people;

    @BeforeEach
    void twelvePeopleAtThreeTables() {
        id = days.begin(RoundState.READY);
        people = new ArrayList<>();
        Party[] parties = Party.values();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(
                    guests.walkIn(
                            id, "Gast " + (char) ('A' + i), parties[i % parties.length], true));
        }
        seats.lay(id, List.of(5, 5, 5), TEST);
        assertThat(seats.seat(id, 1, TEST)).isInstanceOf(Seated.Done.class);
    }

    @Test
    void whoInterpretsSitsWithThoseWhoAsked() {
        listens(0, "Tigrinya");
        listens(7, "tigrinya");
        place(5, new Guest.Place("Tigrinya", Optional.empty(), 0));
        assertThat(Interpreting.of(guests.of(id)))
                .singleElement()
                .satisfies(one -> assertThat(one.listeners()).hasSize(2))
                .satisfies(one -> assertThat(one.isLacking()).isFalse());
        assertThat(seats.seat(id, 2, TEST)).isInstanceOf(Seated.Done.class);
        for (int round = 1; round <= 2; round++) {
            assertThat(table(round, 0)).isEqualTo(table(round, 5)).isEqualTo(table(round, 7));
        }
    }

    @Test
    void whoHelpsAndWhoHasAFixedTableSitThereInEveryRound() {
        place(1, new Guest.Place("", Optional.of(people.get(2)), 3));
        assertThat(seats.seat(id, 3, TEST)).isInstanceOf(Seated.Done.class);
        for (int round = 1; round <= 2; round++) {
            assertThat(table(round, 1)).isEqualTo(table(round, 2)).isEqualTo(3);
        }
    }

    @Test
    void aTableThatWasTakenAwayKeepsNobodyFromASeat() {
        place(1, new Guest.Place("", Optional.empty(), 3));
        seats.lay(id, List.of(6, 6), TEST);
        assertThat(seats.seat(id, 3, TEST)).isInstanceOf(Seated.Done.class);
    }

    @Test
    void aChangeIsTakenBackAndTheTakingBackToo() {
        Seated.Plan before = seats.of(id);
        seats.lay(id, List.of(6, 6), TEST);
        assertThat(seats.of(id).seats()).isEmpty();
        seats.takeBack(id, TEST);
        assertThat(seats.tables(id)).containsExactly(5, 5, 5);
        assertThat(seats.of(id)).isEqualTo(before);
        seats.takeBack(id, TEST);
        assertThat(seats.tables(id)).containsExactly(6, 6);
    }

    @Test
    void atASmallerTableOnlyWhoNoLongerFitsLosesTheSeat() {
        Seated.Plan before = seats.of(id);
        seats.resize(id, List.of(2, 8, 5), TEST);
        for (int round = 1; round <= 2; round++) {
            int now = round;
            assertThat(people).filteredOn(one -> seats.of(id).table(now, one) == 1).hasSize(2);
            assertThat(people)
                    .filteredOn(one -> seats.of(id).table(now, one) != 0)
                    .allMatch(one -> seats.of(id).table(now, one) == before.table(now, one));
        }
        assertThat(seats.reseat(id, TEST)).isInstanceOf(Seated.Done.class);
        assertThat(people).allMatch(one -> seats.of(id).table(1, one) > 0);
    }

    @Test
    void whoComesLateGetsASeatAndNobodyMoves() {
        Seated.Plan before = seats.of(id);
        UUID late = guests.walkIn(id, "Selam", Party.RESIDENT, false);
        assertThat(seats.reseat(id, TEST))
                .isInstanceOfSatisfying(
                        Seated.Done.class, done -> assertThat(done.moves()).isZero());
        assertThat(seats.of(id).table(1, late)).isPositive();
        assertThat(people).allMatch(one -> seats.of(id).table(1, one) == before.table(1, one));
    }

    @Test
    void whoSatWhereInARoundThatIsDoneStays() {
        Seated.Plan before = seats.of(id);
        days.go(new Spot(id, 1, 1), RoundState.LOCKED);
        UUID late = guests.walkIn(id, "Selam", Party.RESIDENT, false);
        seats.seat(id, 9, TEST);
        seats.resize(id, List.of(2, 8, 6), TEST);
        assertThat(seats.of(id).seats().get(1)).isEqualTo(before.seats().get(1));
        assertThat(seats.of(id).table(1, late)).isZero();
        seats.reseat(id, TEST);
        assertThat(seats.of(id).table(2, late)).isPositive();
        assertThat(seats.of(id).seats().get(1)).isEqualTo(before.seats().get(1));
    }

    private void listens(int person, String language) {
        Guest guest = guest(person);
        change(
                guest.with(
                        guest.face(),
                        new Guest.Wishes(language, 0, false, true, ""),
                        guest.place()));
    }

    private void place(int person, Guest.Place place) {
        Guest guest = guest(person);
        change(guest.with(guest.face(), guest.wishes(), place));
    }

    private void change(Guest guest) {
        assertThat(guests.change(guest, TEST)).isInstanceOf(Move.Done.class);
        assertThat(guests.change(guest, TEST)).isInstanceOf(Move.Overtaken.class);
    }

    private Guest guest(int person) {
        return guests.of(id).stream()
                .filter(one -> one.id().equals(people.get(person)))
                .findFirst()
                .orElseThrow();
    }

    private int table(int round, int person) {
        return seats.of(id).table(round, people.get(person));
    }
}
