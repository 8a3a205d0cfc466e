// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.prepare;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.evenredig.exact.Seed;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.audit.Audit;
import nl.evenredig.platform.workshop.Rounds;
import nl.evenredig.platform.workshop.WorkshopId;
import nl.evenredig.seating.Outcome;
import nl.evenredig.seating.anneal.Reseating;
import nl.evenredig.seating.anneal.Search;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives everyone a seat: kinds of parties mixed at each table, a language with its interpreter, new table-mates each
/// round. Whoever comes late or stays away is seated anew with the fewest others moving.
@Component("workshopSeats")
@Transactional
public class Seats {
    private final SeatStore store;
    private final GuestStore guests;
    private final Rounds rounds;
    private final Audit audit;

    Seats(SeatStore store, GuestStore guests, Rounds rounds, Audit audit) {
        this.store = store;
        this.guests = guests;
        this.rounds = rounds;
        this.audit = audit;
    }

    /// Lays the tables; nobody sits any more.
    ///
    /// @param seats of each table, the first of table 1
    public void lay(WorkshopId id, List<Integer> seats, Actor by) {
        store.lay(id, seats);
        note(by, "workshop.tables-laid", id);
    }

    /// Seats of each table, the first of table 1.
    @Transactional(readOnly = true)
    public List<Integer> tables(WorkshopId id) {
        return store.tables(id);
    }

    /// Who sits where.
    @Transactional(readOnly = true)
    public Seated.Plan of(WorkshopId id) {
        return new Seated.Plan(store.seats(id));
    }

    /// Seats everyone who comes, from scratch.
    ///
    /// @param seed the same gives the same seats
    public Seated seat(WorkshopId id, long seed, Actor by) {
        Gatherings gatherings = gatherings(id);
        int held = rounds.of(id).size();
        if (gatherings.guests().isEmpty() || gatherings.tables().isEmpty() || held == 0) {
            return new Seated.Nothing();
        }
        return keep(
                id, gatherings, Search.of(gatherings.in(held), new Seed(Long.toString(seed))), by);
    }

    /// Seats those who have no seat yet and forgets those who do not come; as few others as possible move.
    public Seated reseat(WorkshopId id, Actor by) {
        Gatherings gatherings = gatherings(id);
        int held = rounds.of(id).size();
        if (gatherings.guests().isEmpty() || gatherings.tables().isEmpty() || held == 0) {
            return new Seated.Nothing();
        }
        Outcome outcome =
                Reseating.of(gatherings.in(held), gatherings.seating(store.seats(id), held));
        return keep(id, gatherings, outcome, by);
    }

    private Seated keep(WorkshopId id, Gatherings gatherings, Outcome outcome, Actor by) {
        return switch (outcome) {
            case Outcome.Seated seated -> {
                store.seat(id, gatherings.told(seated.seating()));
                note(by, "workshop.guests-seated", id);
                yield new Seated.Done(
                        seated.score().met(),
                        seated.score().metBound(),
                        seated.score().outOfShare(),
                        0);
            }
            case Outcome.Reseated seated -> {
                store.seat(id, gatherings.told(seated.seating()));
                note(by, "workshop.guests-reseated", id);
                yield new Seated.Done(
                        seated.score().met(),
                        seated.score().metBound(),
                        seated.score().outOfShare(),
                        seated.moves());
            }
            case Outcome.Impossible impossible -> new Seated.Impossible(impossible);
        };
    }

    private Gatherings gatherings(WorkshopId id) {
        List<Guest> coming =
                guests.all(id).stream().filter(guest -> guest.state().isComing()).toList();
        Map<UUID, Integer> fixed = store.fixed(id);
        return new Gatherings(coming, fixed, store.tables(id));
    }

    private void note(Actor by, String action, WorkshopId id) {
        audit.record(by, action, "workshop:" + id, Audit.Result.DONE);
    }
}
