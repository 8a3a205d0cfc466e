// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop;

import static nl.evenredig.platform.generated.db.workshop.Tables.KNOWLEDGE_WORKSHOP;
import static nl.evenredig.platform.generated.db.workshop.Tables.WORKSHOP_COUNTER;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.generated.db.workshop.tables.records.KnowledgeWorkshopRecord;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.thread.ActivityId;
import nl.evenredig.platform.thread.QuestionId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Workshops.
@Component
class WorkshopStore {
    private final DSLContext sql;
    private final String town;
    private final Clock clock;

    WorkshopStore(DSLContext sql, TownSettings settings, Clock clock) {
        this.sql = sql;
        this.town = settings.municipality().code();
        this.clock = clock;
    }

    /// Gives the next number of a year out; of two that ask at once the second waits.
    WorkshopId next() {
        int year = LocalDate.now(clock).getYear();
        int number =
                sql.insertInto(WORKSHOP_COUNTER)
                        .set(WORKSHOP_COUNTER.MUNICIPALITY_ID, town)
                        .set(WORKSHOP_COUNTER.WORKSHOP_YEAR, year)
                        .set(WORKSHOP_COUNTER.LAST_NUMBER, 1)
                        .onConflict(
                                WORKSHOP_COUNTER.MUNICIPALITY_ID, WORKSHOP_COUNTER.WORKSHOP_YEAR)
                        .doUpdate()
                        .set(WORKSHOP_COUNTER.LAST_NUMBER, WORKSHOP_COUNTER.LAST_NUMBER.plus(1))
                        .returning(WORKSHOP_COUNTER.LAST_NUMBER)
                        .fetchSingle()
                        .getLastNumber();
        return new WorkshopId(year, number);
    }

    void add(WorkshopId id, QuestionId question, ActivityId activity, Workshop.Plan plan) {
        KnowledgeWorkshopRecord row = new KnowledgeWorkshopRecord();
        row.setMunicipalityId(town);
        row.setWorkshopYear(id.year());
        row.setWorkshopNumber(id.number());
        row.setQuestionYear(question.year());
        row.setQuestionNumber(question.number());
        row.setActivityId(activity.value());
        row.setState(WorkshopState.DRAFT.name());
        row.setReason("");
        row.setCreatedAt(OffsetDateTime.now(clock));
        row.setVersion(1);
        describe(row, plan);
        sql.insertInto(KNOWLEDGE_WORKSHOP).set(row).execute();
    }

    Optional<Workshop> find(WorkshopId id) {
        return sql.selectFrom(KNOWLEDGE_WORKSHOP)
                .where(is(id))
                .fetchOptional(WorkshopStore::workshop);
    }

    /// A workshop, held until the end of the transaction.
    Optional<Workshop> hold(WorkshopId id) {
        return sql.selectFrom(KNOWLEDGE_WORKSHOP)
                .where(is(id))
                .forUpdate()
                .fetchOptional(WorkshopStore::workshop);
    }

    void describe(WorkshopId id, Workshop.Plan plan) {
        KnowledgeWorkshopRecord row = new KnowledgeWorkshopRecord();
        describe(row, plan);
        change(id, row);
    }

    void go(WorkshopId id, WorkshopState state, String reason) {
        KnowledgeWorkshopRecord row = new KnowledgeWorkshopRecord();
        row.setState(state.name());
        row.setReason(reason);
        change(id, row);
    }

    /// Those in these states, the latest day first; those without a day before them.
    List<Workshop> all(Collection<WorkshopState> states) {
        return sql.selectFrom(KNOWLEDGE_WORKSHOP)
                .where(KNOWLEDGE_WORKSHOP.MUNICIPALITY_ID.eq(town))
                .and(KNOWLEDGE_WORKSHOP.STATE.in(states.stream().map(Enum::name).toList()))
                .orderBy(
                        KNOWLEDGE_WORKSHOP.HELD_ON.desc().nullsFirst(),
                        KNOWLEDGE_WORKSHOP.WORKSHOP_YEAR.desc(),
                        KNOWLEDGE_WORKSHOP.WORKSHOP_NUMBER.desc())
                .fetch(WorkshopStore::workshop);
    }

    List<Workshop> of(QuestionId question) {
        return sql.selectFrom(KNOWLEDGE_WORKSHOP)
                .where(KNOWLEDGE_WORKSHOP.MUNICIPALITY_ID.eq(town))
                .and(KNOWLEDGE_WORKSHOP.QUESTION_YEAR.eq(question.year()))
                .and(KNOWLEDGE_WORKSHOP.QUESTION_NUMBER.eq(question.number()))
                .orderBy(KNOWLEDGE_WORKSHOP.WORKSHOP_YEAR, KNOWLEDGE_WORKSHOP.WORKSHOP_NUMBER)
                .fetch(WorkshopStore::workshop);
    }

    private void change(WorkshopId id, KnowledgeWorkshopRecord row) {
        sql.update(KNOWLEDGE_WORKSHOP)
                .set(row)
                .set(KNOWLEDGE_WORKSHOP.VERSION, KNOWLEDGE_WORKSHOP.VERSION.plus(1))
                .where(is(id))
                .execute();
    }

    private static void describe(KnowledgeWorkshopRecord row, Workshop.Plan plan) {
        row.setFormat(plan.format().name());
        row.setTitle(plan.title());
        row.setAim(plan.aim());
        row.setHeldOn(plan.when().map(Workshop.Moment::day).orElse(null));
        row.setStartsAt(plan.when().map(Workshop.Moment::time).orElse(null));
        row.setVenue(plan.venue().name());
        row.setAddress(plan.venue().address());
        row.setAccessNote(plan.venue().access());
        row.setHasChildCare(plan.venue().hasChildCare());
        row.setHasTravelMoney(plan.venue().hasTravelMoney());
    }

    private static Workshop workshop(KnowledgeWorkshopRecord row) {
        Optional<LocalDate> day = Optional.ofNullable(row.getHeldOn());
        return new Workshop(
                new WorkshopId(row.getWorkshopYear(), row.getWorkshopNumber()),
                new QuestionId(row.getQuestionYear(), row.getQuestionNumber()),
                new ActivityId(row.getActivityId()),
                WorkshopState.valueOf(row.getState()),
                new Workshop.Plan(
                        Format.valueOf(row.getFormat()),
                        row.getTitle(),
                        row.getAim(),
                        day.map(held -> new Workshop.Moment(held, row.getStartsAt())),
                        new Workshop.Venue(
                                row.getVenue(),
                                row.getAddress(),
                                row.getAccessNote(),
                                row.getHasChildCare(),
                                row.getHasTravelMoney())),
                row.getReason(),
                row.getVersion());
    }

    private Condition is(WorkshopId id) {
        return KNOWLEDGE_WORKSHOP
                .MUNICIPALITY_ID
                .eq(town)
                .and(KNOWLEDGE_WORKSHOP.WORKSHOP_YEAR.eq(id.year()))
                .and(KNOWLEDGE_WORKSHOP.WORKSHOP_NUMBER.eq(id.number()));
    }
}
