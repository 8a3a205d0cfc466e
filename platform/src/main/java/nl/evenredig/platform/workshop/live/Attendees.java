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
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who is in the room, and at which table in the round that goes on.
@Component("workshopAttendees")
@Transactional
public class Attendees {
    private final AttendeeStore store;
    private final Rounds rounds;
    private final Tides tides;
    private final Audit audit;

    Attendees(AttendeeStore store, Rounds rounds, Tides tides, Audit audit) {
        this.store = store;
        this.rounds = rounds;
        this.tides = tides;
        this.audit = audit;
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
        store.mark(id, participant, isPresent);
        String deed = isPresent ? "workshop.marked-present" : "workshop.marked-absent";
        audit.record(by, deed, "participant:" + participant, Audit.Result.DONE);
        tides.rise(id);
    }
}
