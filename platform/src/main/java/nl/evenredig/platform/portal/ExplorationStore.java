// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import static nl.evenredig.platform.generated.db.portal.Tables.EXPLORATION;
import static nl.evenredig.platform.generated.db.portal.Tables.EXPLORATION_INTERVIEW;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.generated.db.portal.tables.records.ExplorationRecord;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.thread.ActivityId;
import nl.evenredig.platform.thread.AuthorKind;
import nl.evenredig.platform.thread.QuestionId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Explorations with their conversations.
@Component
class ExplorationStore {
    private final DSLContext sql;
    private final String town;
    private final Clock clock;

    ExplorationStore(DSLContext sql, TownSettings settings, Clock clock) {
        this.sql = sql;
        this.town = settings.municipality().code();
        this.clock = clock;
    }

    /// @return whether the question had none yet
    boolean add(QuestionId question, Exploration.Plan plan, ActivityId activity) {
        ExplorationRecord row = new ExplorationRecord();
        row.setMunicipalityId(town);
        row.setQuestionYear(question.year());
        row.setQuestionNumber(question.number());
        row.setState(ExplorationState.PLANNED.name());
        row.setActivityId(activity.value());
        describe(row, plan);
        row.setFindings("");
        row.setReport("");
        row.setReason("");
        row.setStartedAt(now());
        row.setVersion(1);
        return sql.insertInto(EXPLORATION).set(row).onConflictDoNothing().execute() > 0;
    }

    /// Takes one away that was called off, so that another can be planned.
    void removeCalledOff(QuestionId question) {
        sql.deleteFrom(EXPLORATION)
                .where(is(question))
                .and(EXPLORATION.STATE.eq(ExplorationState.CALLED_OFF.name()))
                .execute();
    }

    Optional<Exploration> find(QuestionId question) {
        return sql.selectFrom(EXPLORATION).where(is(question)).fetchOptional(this::exploration);
    }

    /// An exploration, held until the end of the transaction.
    Optional<Exploration> hold(QuestionId question) {
        return sql.selectFrom(EXPLORATION)
                .where(is(question))
                .forUpdate()
                .fetchOptional(this::exploration);
    }

    void describe(QuestionId question, Exploration.Plan plan) {
        ExplorationRecord row = new ExplorationRecord();
        describe(row, plan);
        change(question, row);
    }

    void interview(QuestionId question, Interview interview) {
        sql.insertInto(EXPLORATION_INTERVIEW)
                .set(EXPLORATION_INTERVIEW.MUNICIPALITY_ID, town)
                .set(EXPLORATION_INTERVIEW.INTERVIEW_ID, UUID.randomUUID())
                .set(EXPLORATION_INTERVIEW.QUESTION_YEAR, question.year())
                .set(EXPLORATION_INTERVIEW.QUESTION_NUMBER, question.number())
                .set(EXPLORATION_INTERVIEW.HELD_ON, interview.day())
                .set(EXPLORATION_INTERVIEW.PARTY, interview.party().name())
                .set(EXPLORATION_INTERVIEW.HEARD, interview.heard())
                .execute();
        ExplorationRecord row = new ExplorationRecord();
        row.setState(ExplorationState.UNDER_WAY.name());
        change(question, row);
    }

    void end(QuestionId question, ExplorationState state, Exploration.Outcome outcome) {
        ExplorationRecord row = new ExplorationRecord();
        row.setState(state.name());
        row.setFindings(outcome.findings());
        row.setReport(outcome.report());
        row.setReason(outcome.reason());
        row.setEndedAt(now());
        change(question, row);
    }

    private void change(QuestionId question, ExplorationRecord row) {
        sql.update(EXPLORATION)
                .set(row)
                .set(EXPLORATION.VERSION, EXPLORATION.VERSION.plus(1))
                .where(is(question))
                .execute();
    }

    private static void describe(ExplorationRecord row, Exploration.Plan plan) {
        row.setTitle(plan.title());
        row.setAim(plan.aim());
        row.setMeetingOn(plan.meeting().map(Exploration.Meeting::day).orElse(null));
        row.setMeetingPlace(plan.meeting().map(Exploration.Meeting::place).orElse(""));
    }

    private Exploration exploration(ExplorationRecord row) {
        QuestionId question = new QuestionId(row.getQuestionYear(), row.getQuestionNumber());
        Optional<LocalDate> meeting = Optional.ofNullable(row.getMeetingOn());
        return new Exploration(
                question,
                ExplorationState.valueOf(row.getState()),
                new ActivityId(row.getActivityId()),
                new Exploration.Plan(
                        row.getTitle(),
                        row.getAim(),
                        meeting.map(day -> new Exploration.Meeting(day, row.getMeetingPlace()))),
                interviews(question),
                new Exploration.Outcome(row.getFindings(), row.getReport(), row.getReason()),
                row.getVersion());
    }

    private List<Interview> interviews(QuestionId question) {
        return sql.selectFrom(EXPLORATION_INTERVIEW)
                .where(EXPLORATION_INTERVIEW.MUNICIPALITY_ID.eq(town))
                .and(EXPLORATION_INTERVIEW.QUESTION_YEAR.eq(question.year()))
                .and(EXPLORATION_INTERVIEW.QUESTION_NUMBER.eq(question.number()))
                .orderBy(EXPLORATION_INTERVIEW.HELD_ON, EXPLORATION_INTERVIEW.INTERVIEW_ID)
                .fetch(row ->
                        new Interview(
                                row.getHeldOn(),
                                AuthorKind.valueOf(row.getParty()),
                                row.getHeard()));
    }

    private Condition is(QuestionId question) {
        return EXPLORATION
                .MUNICIPALITY_ID
                .eq(town)
                .and(EXPLORATION.QUESTION_YEAR.eq(question.year()))
                .and(EXPLORATION.QUESTION_NUMBER.eq(question.number()));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
