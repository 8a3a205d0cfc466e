// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.live;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.audit.Audit;
import nl.evenredig.platform.workshop.Party;
import nl.evenredig.platform.workshop.Round;
import nl.evenredig.platform.workshop.RoundState;
import nl.evenredig.platform.workshop.Rounds;
import nl.evenredig.platform.workshop.Tides;
import nl.evenredig.platform.workshop.WorkshopId;
import nl.evenredig.platform.workshop.prepare.Guests;
import nl.evenredig.platform.workshop.prepare.Seated;
import nl.evenredig.platform.workshop.prepare.Seats;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who is in the room, and at which table in the round that goes on.
@Component("workshopAttendees")
@Transactional
public class Attendees {
    private final AttendeeStore store;
    private final Rounds rounds;
    private final Hall hall;
    private final Trace trace;

    /// Who comes and where they sit.
    @Component("workshopHall")
    record Hall(Guests guests, Seats seats) {}

    /// Where it is told.
    @Component("workshopAttendeesTrace")
    record Trace(Tides tides, Audit audit) {}

    Attendees(AttendeeStore store, Rounds rounds, Hall hall, Trace trace) {
        this.store = store;
        this.rounds = rounds;
        this.hall = hall;
        this.trace = trace;
    }

    /// The round that a day is in: the one that goes on, else the last that is done, else the first.
    public static Optional<Round> now(List<Round> rounds) {
        Optional<Round> now = rounds.stream().filter(Attendees::isUnderWay).findFirst();
        return now.or(() ->
                        rounds.stream()
                                .filter(round -> round.state() == RoundState.LOCKED)
                                .reduce((_, later) -> later))
                .or(() -> rounds.stream().findFirst());
    }

    /// The rounds of a day.
    @Transactional(readOnly = true)
    public List<Round> rounds(WorkshopId id) {
        return rounds.of(id);
    }

    static boolean isUnderWay(Round round) {
        return round.state() != RoundState.READY && round.state() != RoundState.LOCKED;
    }

    /// Everyone who comes, by name.
    ///
    /// @param round in which round their table is looked up
    @Transactional(readOnly = true)
    public List<Attendee> of(WorkshopId id, int round) {
        return store.all(id, round);
    }

    @Transactional(readOnly = true)
    public Optional<Attendee> find(WorkshopId id, int round, UUID participant) {
        return store.find(id, round, participant);
    }

    /// How many are in the room for each kind of party.
    @Transactional(readOnly = true)
    public Map<Party, Integer> present(WorkshopId id) {
        return store.present(id);
    }

    /// The number of the round that a day is in; 1 when it has none.
    int round(WorkshopId id) {
        return now(rounds.of(id)).map(Round::number).orElse(1);
    }

    /// The facilitator sees that somebody is there, or is not.
    public void mark(WorkshopId id, UUID participant, boolean isPresent, Actor by) {
        hall.guests().mark(id, participant, isPresent);
        String deed = isPresent ? "workshop.marked-present" : "workshop.marked-absent";
        tell(id, participant, deed, by);
    }

    /// Somebody who is not on the list comes in without a phone, or late: they get the seat that suits the mix and for
    /// which nobody moves, or hardly anybody.
    public Seated welcome(WorkshopId id, String name, Party party, Actor by) {
        UUID participant = hall.guests().walkIn(id, name, party, false);
        tell(id, participant, "workshop.walked-in", by);
        return hall.seats().reseat(id, by);
    }

    /// Everyone in the room without a seat gets one, and seats of who stayed away are given free.
    public Seated reseat(WorkshopId id, Actor by) {
        Seated seated = hall.seats().reseat(id, by);
        trace.tides().rise(id);
        return seated;
    }

    private void tell(WorkshopId id, UUID participant, String deed, Actor by) {
        trace.audit().record(by, deed, "participant:" + participant, Audit.Result.DONE);
        trace.tides().rise(id);
    }
}
