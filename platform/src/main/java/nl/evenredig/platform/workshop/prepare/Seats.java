// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.prepare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.evenredig.exact.Seed;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.audit.Audit;
import nl.evenredig.platform.workshop.Round;
import nl.evenredig.platform.workshop.RoundState;
import nl.evenredig.platform.workshop.Rounds;
import nl.evenredig.platform.workshop.WorkshopId;
import nl.evenredig.platform.workshop.Workshops;
import nl.evenredig.seating.Outcome;
import nl.evenredig.seating.Score;
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
    private final EarlierSeatStore earlier;
    private final Guests guests;
    private final Course course;

    /// Rounds of the day, and notes.
    @Component("workshopSeatCourse")
    record Course(Workshops workshops, Rounds rounds, Audit audit) {}

    Seats(SeatStore store, EarlierSeatStore earlier, Guests guests, Course course) {
        this.store = store;
        this.earlier = earlier;
        this.guests = guests;
        this.course = course;
    }

    /// Lays the tables; nobody sits any more.
    ///
    /// @param seats of each table, the first of table 1
    public void lay(WorkshopId id, List<Integer> seats, Actor by) {
        hold(id);
        remember(id);
        store.lay(id, seats);
        note(by, "workshop.tables-laid", id);
    }

    /// Somebody sat down at a table; in rounds in which they have a seat they keep it.
    public void sit(WorkshopId id, UUID guest, int table) {
        store.sit(id, guest, table);
    }

    /// Gives each table its own number of chairs. Who no longer fits has no seat, and gets one with [#reseat].
    ///
    /// @param chairs of each table, the first of table 1
    public void resize(WorkshopId id, List<Integer> chairs, Actor by) {
        hold(id);
        seat(id, of(id).within(chairs).seats());
        store.resize(id, chairs);
        note(by, "workshop.tables-resized", id);
    }

    /// Puts tables and seats back as they were before the last change; once more undoes that.
    public void takeBack(WorkshopId id, Actor by) {
        hold(id);
        if (!earlier.isKept(id)) {
            return;
        }
        List<Integer> chairs = earlier.chairs(id);
        Seated.Plan plan = earlier.plan(id).upTo(rounds(id));
        remember(id);
        store.lay(id, chairs);
        store.seat(id, plan.seats());
        note(by, "workshop.seats-taken-back", id);
    }

    /// Whether there is an earlier plan to go back to.
    @Transactional(readOnly = true)
    public boolean canTakeBack(WorkshopId id) {
        return earlier.isKept(id);
    }

    private void remember(WorkshopId id) {
        earlier.keep(id, store.tables(id), of(id));
    }

    // Of two who lay tables or seats at the same time the later waits.
    private void hold(WorkshopId id) {
        course.workshops().hold(id);
    }

    private int rounds(WorkshopId id) {
        return course.rounds().of(id).size();
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
        int held = rounds(id);
        if (gatherings.guests().isEmpty() || gatherings.tables().isEmpty() || held == 0) {
            return new Seated.Nothing();
        }
        return keep(
                id, gatherings, Search.of(gatherings.in(held), new Seed(Long.toString(seed))), by);
    }

    /// Seats those who have no seat yet and forgets those who do not come; as few others as possible move.
    public Seated reseat(WorkshopId id, Actor by) {
        Gatherings gatherings = gatherings(id);
        int held = rounds(id);
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
                seat(id, gatherings.told(seated.seating()));
                note(by, "workshop.guests-seated", id);
                yield done(seated.score(), 0);
            }
            case Outcome.Reseated seated -> {
                seat(id, gatherings.told(seated.seating()));
                note(by, "workshop.guests-reseated", id);
                yield done(seated.score(), seated.moves());
            }
            case Outcome.Impossible impossible -> new Seated.Impossible(impossible);
        };
    }

    private static Seated.Done done(Score score, int moves) {
        return new Seated.Done(score.met(), score.metBound(), score.outOfShare(), moves);
    }

    // Who sat where in a round that is done stays as it was.
    private void seat(WorkshopId id, Map<Integer, Map<UUID, Integer>> seats) {
        Map<Integer, Map<UUID, Integer>> before = store.seats(id);
        Map<Integer, Map<UUID, Integer>> now = new HashMap<>(seats);
        course.rounds().of(id).stream()
                .filter(round -> round.state() == RoundState.LOCKED)
                .map(Round::number)
                .forEach(number -> now.put(number, before.getOrDefault(number, Map.of())));
        remember(id);
        store.seat(id, now);
    }

    private Gatherings gatherings(WorkshopId id) {
        hold(id);
        List<Guest> coming =
                guests.of(id).stream().filter(guest -> guest.state().isComing()).toList();
        return new Gatherings(coming, store.tables(id));
    }

    private void note(Actor by, String action, WorkshopId id) {
        course.audit().record(by, action, "workshop:" + id, Audit.Result.DONE);
    }
}
