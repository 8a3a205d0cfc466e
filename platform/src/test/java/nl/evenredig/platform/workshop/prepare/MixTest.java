// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.evenredig.exact.Seed;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.workshop.Format;
import nl.evenredig.platform.workshop.Party;
import nl.evenredig.platform.workshop.Workshop;
import nl.evenredig.platform.workshop.WorkshopId;
import nl.evenredig.platform.workshop.WorkshopState;
import nl.evenredig.platform.workshop.Workshops;
import nl.evenredig.seating.Outcome;
import nl.evenredig.seating.anneal.Search;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// A lopsided mix is told and does not block; everyone who comes gets a seat.
@SpringBootTest
final class MixTest {
    private static final Actor TEST = Actor.job("test");

    @Autowired private Workshops workshops;
    @Autowired private Guests guests;
    @Autowired private Seats seats;
    @Autowired private Readiness readiness;

    @Test
    void theDemosLopsidedMixIsTold() {
        Workshop soon = soon();
        Mix mix = guests.mix(soon.id());
        assertThat(mix.comingInShort()).isEqualTo("12/3/3");
        assertThat(mix.wishedInShort()).isEqualTo("6/6/6");
        assertThat(mix.tooFew()).containsExactly(Party.CIVIL_SOCIETY, Party.MIGRANT_ORGANISATION);
        assertThat(guests.next(soon.id()))
                .isNotEmpty()
                .allMatch(one -> mix.tooFew().contains(Guests.party(one.profile().kind())))
                .noneMatch(one -> one.name().equals("Buurtplatform Molenpolder"));
    }

    @Test
    void aLopsidedDayIsConfirmedOnceEveryoneHasASeat() {
        WorkshopId id = soon().id();
        Workshops.Step step =
                new Workshops.Step(
                        workshops.find(id).orElseThrow().version(), WorkshopState.CONFIRMED, TEST);
        assertThat(readiness.todo(workshops.find(id).orElseThrow()))
                .containsExactly("workshop.prepare.move.noseats");
        assertThat(readiness.go(id, step).isDone()).isFalse();
        seats.lay(id, List.of(6, 6, 6), TEST);
        assertThat(seats.seat(id, 1, TEST)).isInstanceOf(Seated.Done.class);
        assertThat(readiness.todo(workshops.find(id).orElseThrow())).isEmpty();
        seats.lay(id, List.of(), TEST);
    }

    @Test
    void whoWantsAnInterpreterThatNobodyIsStillGetsASeat() {
        List<Guest> coming =
                List.of(guest("Samira", "Arabisch"), guest("Joost", ""), guest("Hodan", ""));
        Gatherings gatherings = new Gatherings(coming, List.of(4));
        assertThat(Search.of(gatherings.in(1), new Seed("1"))).isInstanceOf(Outcome.Seated.class);
    }

    private static Guest guest(String name, String listens) {
        return new Guest(
                UUID.randomUUID(),
                new WorkshopId(2026, 1),
                Guest.State.REGISTERED,
                new Guest.Face(name, "", Party.RESIDENT, "", "nl"),
                new Guest.Wishes(listens, 0, false, true, ""),
                Guest.Place.any(),
                1);
    }

    private Workshop soon() {
        return workshops.all(Set.of(WorkshopState.INVITING)).stream()
                .filter(one -> one.plan().format() == Format.WHOLE_DAY)
                .filter(one -> one.title().equals("Thuiszorg die past"))
                .findFirst()
                .orElseThrow();
    }
}
