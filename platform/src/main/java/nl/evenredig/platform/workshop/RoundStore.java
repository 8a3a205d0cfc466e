// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop;

import static nl.evenredig.platform.generated.db.workshop.Tables.ROUND;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.generated.db.workshop.tables.records.RoundRecord;
import nl.evenredig.platform.shared.TownSettings;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Rounds of talks.
@Component("workshopRoundStore")
class RoundStore {
    private static final int LONGEST = 120;

    private final DSLContext sql;
    private final String town;
    private final Clock clock;

    RoundStore(DSLContext sql, TownSettings settings, Clock clock) {
        this.sql = sql;
        this.town = settings.municipality().code();
        this.clock = clock;
    }

    /// Replaces all rounds of a workshop that has not begun.
    void plan(WorkshopId id, List<Round.Wish> wishes) {
        sql.deleteFrom(ROUND).where(of(id)).execute();
        for (int i = 0; i < wishes.size(); i++) {
            Round.Wish wish = wishes.get(i);
            sql.insertInto(ROUND)
                    .set(ROUND.MUNICIPALITY_ID, town)
                    .set(ROUND.WORKSHOP_YEAR, id.year())
                    .set(ROUND.WORKSHOP_NUMBER, id.number())
                    .set(ROUND.ROUND_NUMBER, i + 1)
                    .set(ROUND.TOPIC, wish.topic().name())
                    .set(ROUND.QUESTION, wish.terms().question())
                    .set(ROUND.STATE, RoundState.READY.name())
                    .set(ROUND.PHASE_MINUTES, wish.terms().minutes())
                    .set(ROUND.DOTS, wish.terms().dots())
                    .execute();
        }
    }

    boolean word(WorkshopId id, int number, Round.Terms terms) {
        return sql.update(ROUND)
                        .set(ROUND.QUESTION, terms.question())
                        .set(ROUND.PHASE_MINUTES, terms.minutes())
                        .set(ROUND.DOTS, terms.dots())
                        .where(is(id, number))
                        .and(ROUND.STATE.eq(RoundState.READY.name()))
                        .execute()
                == 1;
    }

    List<Round> all(WorkshopId id) {
        return sql.selectFrom(ROUND)
                .where(of(id))
                .orderBy(ROUND.ROUND_NUMBER)
                .fetch(RoundStore::round);
    }

    Optional<Round> find(WorkshopId id, int number) {
        return sql.selectFrom(ROUND).where(is(id, number)).fetchOptional(RoundStore::round);
    }

    /// A round, held until the end of the transaction.
    Optional<Round> hold(WorkshopId id, int number) {
        return sql.selectFrom(ROUND)
                .where(is(id, number))
                .forUpdate()
                .fetchOptional(RoundStore::round);
    }

    /// A round that keeps its state until the end of the transaction, while others may add to it too.
    Optional<Round> share(WorkshopId id, int number) {
        return sql.selectFrom(ROUND)
                .where(is(id, number))
                .forShare()
                .fetchOptional(RoundStore::round);
    }

    void go(Round round, RoundState to, int minutes) {
        sql.update(ROUND)
                .set(ROUND.STATE, to.name())
                .set(ROUND.PHASE_BEGAN_AT, OffsetDateTime.now(clock))
                .set(ROUND.PHASE_MINUTES, minutes)
                .where(is(round.workshop(), round.number()))
                .execute();
    }

    /// @return whether there is such a round, with a phase that can still be longer
    boolean extend(WorkshopId id, int number, int minutes) {
        return sql.update(ROUND)
                        .set(ROUND.PHASE_MINUTES, ROUND.PHASE_MINUTES.plus(minutes))
                        .where(is(id, number))
                        .and(ROUND.PHASE_MINUTES.plus(minutes).le(LONGEST))
                        .execute()
                > 0;
    }

    private static Round round(RoundRecord row) {
        return new Round(
                new WorkshopId(row.getWorkshopYear(), row.getWorkshopNumber()),
                row.getRoundNumber(),
                Topic.valueOf(row.getTopic()),
                row.getQuestion(),
                RoundState.valueOf(row.getState()),
                Optional.ofNullable(row.getPhaseBeganAt()).map(OffsetDateTime::toInstant),
                row.getPhaseMinutes(),
                row.getDots());
    }

    private Condition of(WorkshopId id) {
        return ROUND.MUNICIPALITY_ID
                .eq(town)
                .and(ROUND.WORKSHOP_YEAR.eq(id.year()))
                .and(ROUND.WORKSHOP_NUMBER.eq(id.number()));
    }

    private Condition is(WorkshopId id, int number) {
        return of(id).and(ROUND.ROUND_NUMBER.eq(number));
    }
}
