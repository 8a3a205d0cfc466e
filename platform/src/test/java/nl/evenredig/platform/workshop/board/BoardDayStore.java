// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.board;

import static nl.evenredig.platform.generated.db.workshop.Tables.DOTS;
import static nl.evenredig.platform.generated.db.workshop.Tables.KNOWLEDGE_WORKSHOP;
import static nl.evenredig.platform.generated.db.workshop.Tables.NOTE;
import static nl.evenredig.platform.generated.db.workshop.Tables.ROUND;
import static nl.evenredig.platform.generated.db.workshop.Tables.SEAT;
import static nl.evenredig.platform.generated.db.workshop.Tables.WORKSHOP_TABLE;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.thread.Opening;
import nl.evenredig.platform.thread.QuestionId;
import nl.evenredig.platform.thread.Threads;
import nl.evenredig.platform.workshop.Format;
import nl.evenredig.platform.workshop.Party;
import nl.evenredig.platform.workshop.Round;
import nl.evenredig.platform.workshop.RoundState;
import nl.evenredig.platform.workshop.Rounds;
import nl.evenredig.platform.workshop.Topic;
import nl.evenredig.platform.workshop.Workshop;
import nl.evenredig.platform.workshop.WorkshopId;
import nl.evenredig.platform.workshop.WorkshopState;
import nl.evenredig.platform.workshop.Workshops;
import nl.evenredig.platform.workshop.prepare.Guests;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// A day with one table of two people, brought at once to where a test begins.
@Component
public class BoardDayStore {
    static final Actor TEST = Actor.job("test");

    private final DSLContext sql;
    private final String town;
    private final Doors doors;

    @Component("boardDayDoors")
    record Doors(Threads threads, Workshops workshops, Rounds rounds, Guests guests) {}

    BoardDayStore(DSLContext sql, TownSettings settings, Doors doors) {
        this.sql = sql;
        this.town = settings.municipality().code();
        this.doors = doors;
    }

    /// A workshop with a round for each topic, the first in this state.
    public WorkshopId begin(RoundState state) {
        QuestionId question =
                doors.threads()
                        .open(
                                new Opening(
                                        "Waarom komt een brief niet aan?",
                                        "",
                                        "nl",
                                        LocalDate.of(2026, 1, 5),
                                        true),
                                TEST);
        WorkshopId id =
                doors.workshops()
                        .begin(
                                question,
                                new Workshop.Plan(
                                        Format.WHOLE_DAY,
                                        "Brieven",
                                        "Waarom komen brieven niet aan?",
                                        java.util.Optional.empty(),
                                        Workshop.Venue.unknown()),
                                TEST);
        doors.rounds()
                .plan(
                        id,
                        List.of(
                                new Round.Wish(Topic.BOTTLENECKS, "Wat gaat er mis?", 8, 5),
                                new Round.Wish(Topic.SOLUTIONS, "Wat helpt?", 8, 5)));
        sql.insertInto(WORKSHOP_TABLE).values(town, id.year(), id.number(), 1, 8).execute();
        go(new Spot(id, 1, 1), state);
        return id;
    }

    public void go(Spot spot, RoundState state) {
        sql.update(ROUND)
                .set(ROUND.STATE, state.name())
                .set(
                        ROUND.PHASE_BEGAN_AT,
                        state == RoundState.READY
                                ? null
                                : OffsetDateTime.now(java.time.ZoneOffset.UTC))
                .where(ROUND.MUNICIPALITY_ID.eq(town))
                .and(ROUND.WORKSHOP_YEAR.eq(spot.workshop().year()))
                .and(ROUND.WORKSHOP_NUMBER.eq(spot.workshop().number()))
                .and(ROUND.ROUND_NUMBER.eq(spot.round()))
                .execute();
    }

    /// Brings a workshop at once into a state.
    public void state(WorkshopId id, WorkshopState state) {
        sql.update(KNOWLEDGE_WORKSHOP)
                .set(KNOWLEDGE_WORKSHOP.STATE, state.name())
                .set(KNOWLEDGE_WORKSHOP.REASON, state == WorkshopState.CALLED_OFF ? "toets" : "")
                .set(KNOWLEDGE_WORKSHOP.HELD_ON, LocalDate.of(2026, 1, 6))
                .set(KNOWLEDGE_WORKSHOP.STARTS_AT, LocalTime.of(19, 0))
                .where(KNOWLEDGE_WORKSHOP.MUNICIPALITY_ID.eq(town))
                .and(KNOWLEDGE_WORKSHOP.WORKSHOP_YEAR.eq(id.year()))
                .and(KNOWLEDGE_WORKSHOP.WORKSHOP_NUMBER.eq(id.number()))
                .execute();
    }

    public UUID seat(Spot spot, String name) {
        UUID id = doors.guests().walkIn(spot.workshop(), name, Party.RESIDENT, false);
        sit(spot, id);
        return id;
    }

    private void sit(Spot spot, UUID id) {
        sql.insertInto(SEAT)
                .set(SEAT.MUNICIPALITY_ID, town)
                .set(SEAT.WORKSHOP_YEAR, spot.workshop().year())
                .set(SEAT.WORKSHOP_NUMBER, spot.workshop().number())
                .set(SEAT.ROUND_NUMBER, spot.round())
                .set(SEAT.PARTICIPANT_ID, id)
                .set(SEAT.TABLE_NUMBER, spot.table())
                .execute();
    }

    public UUID note(Spot spot, String words, boolean isLate) {
        UUID id = UUID.randomUUID();
        sql.insertInto(NOTE)
                .set(NOTE.MUNICIPALITY_ID, town)
                .set(NOTE.NOTE_ID, id)
                .set(NOTE.WORKSHOP_YEAR, spot.workshop().year())
                .set(NOTE.WORKSHOP_NUMBER, spot.workshop().number())
                .set(NOTE.ROUND_NUMBER, spot.round())
                .set(NOTE.TABLE_NUMBER, spot.table())
                .set(NOTE.WORDS, words)
                .set(NOTE.HAS_FILE, false)
                .set(NOTE.REVISION, 1)
                .set(NOTE.RECEIVED_AT, OffsetDateTime.now(java.time.ZoneOffset.UTC))
                .set(NOTE.IS_LATE, isLate)
                .set(NOTE.IS_COPIED, false)
                .set(NOTE.HIDDEN_REASON, "")
                .set(NOTE.HIDDEN_BY, "")
                .execute();
        return id;
    }

    int dots(UUID participant) {
        return sql.fetchCount(DOTS, DOTS.PARTICIPANT_ID.eq(participant));
    }
}
