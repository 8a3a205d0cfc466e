// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

import static nl.evenredig.platform.generated.db.thread.Tables.ACTIVITY;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.generated.db.thread.tables.records.ActivityRecord;
import nl.evenredig.platform.shared.TownSettings;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/// What is organised for questions.
@Component
class ActivityStore {
    private final DSLContext sql;
    private final String town;
    private final Clock clock;

    ActivityStore(DSLContext sql, TownSettings settings, Clock clock) {
        this.sql = sql;
        this.town = settings.municipality().code();
        this.clock = clock;
    }

    void add(ActivityId id, QuestionId question, Activity.Plan plan, boolean isAnnounced) {
        sql.insertInto(ACTIVITY)
                .set(ACTIVITY.MUNICIPALITY_ID, town)
                .set(ACTIVITY.ACTIVITY_ID, id.value())
                .set(ACTIVITY.QUESTION_YEAR, question.year())
                .set(ACTIVITY.QUESTION_NUMBER, question.number())
                .set(ACTIVITY.KIND, plan.kind())
                .set(ACTIVITY.TITLE, plan.title())
                .set(ACTIVITY.PATH, plan.path())
                .set(ACTIVITY.IS_ANNOUNCED, isAnnounced)
                .set(ACTIVITY.PLANNED_AT, now())
                .execute();
    }

    void announce(ActivityId id) {
        sql.update(ACTIVITY).set(ACTIVITY.IS_ANNOUNCED, true).where(isOpen(id)).execute();
    }

    /// @return which question it was for, when it was still open
    Optional<QuestionId> finish(ActivityId id) {
        return end(id, ACTIVITY.FINISHED_AT);
    }

    /// @return which question it was for, when it was still open
    Optional<QuestionId> callOff(ActivityId id) {
        return end(id, ACTIVITY.CALLED_OFF_AT);
    }

    List<Activity> of(QuestionId question, Audience audience) {
        return sql.selectFrom(ACTIVITY)
                .where(ACTIVITY.MUNICIPALITY_ID.eq(town))
                .and(ACTIVITY.QUESTION_YEAR.eq(question.year()))
                .and(ACTIVITY.QUESTION_NUMBER.eq(question.number()))
                .and(
                        audience == Audience.COLLEAGUES
                                ? DSL.noCondition()
                                : ACTIVITY.IS_ANNOUNCED.isTrue())
                .orderBy(ACTIVITY.PLANNED_AT, ACTIVITY.ACTIVITY_ID)
                .fetch(ActivityStore::activity);
    }

    private Optional<QuestionId> end(
            ActivityId id, TableField<ActivityRecord, OffsetDateTime> moment) {
        return sql.update(ACTIVITY)
                .set(moment, now())
                .where(isOpen(id))
                .returning(ACTIVITY.QUESTION_YEAR, ACTIVITY.QUESTION_NUMBER)
                .fetchOptional(
                        row -> new QuestionId(row.getQuestionYear(), row.getQuestionNumber()));
    }

    private static Activity activity(ActivityRecord row) {
        return new Activity(
                new ActivityId(row.getActivityId()),
                new QuestionId(row.getQuestionYear(), row.getQuestionNumber()),
                new Activity.Plan(row.getKind(), row.getTitle(), row.getPath()),
                Optional.ofNullable(row.getFinishedAt()).map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getCalledOffAt()).map(OffsetDateTime::toInstant));
    }

    private Condition isOpen(ActivityId id) {
        return ACTIVITY.MUNICIPALITY_ID
                .eq(town)
                .and(ACTIVITY.ACTIVITY_ID.eq(id.value()))
                .and(ACTIVITY.FINISHED_AT.isNull())
                .and(ACTIVITY.CALLED_OFF_AT.isNull());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
