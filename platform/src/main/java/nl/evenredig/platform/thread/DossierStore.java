// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

import static nl.evenredig.platform.generated.db.thread.Tables.DOSSIER;
import static nl.evenredig.platform.generated.db.thread.Tables.QUESTION_COUNTER;
import static nl.evenredig.platform.generated.db.thread.Tables.WAYPOINT;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.shared.TownSettings;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/// Dossiers, their numbers and their steps.
@Component
class DossierStore {
    /// The first number of a year, so that all have as many digits.
    private static final int FIRST = 101;

    private static final Condition STEP_OF_IT =
            WAYPOINT.MUNICIPALITY_ID
                    .eq(DOSSIER.MUNICIPALITY_ID)
                    .and(WAYPOINT.QUESTION_YEAR.eq(DOSSIER.QUESTION_YEAR))
                    .and(WAYPOINT.QUESTION_NUMBER.eq(DOSSIER.QUESTION_NUMBER));

    private static final Field<List<Waypoint>> STEPS =
            multiset(
                            select(WAYPOINT.MILESTONE, WAYPOINT.REACHED_ON, WAYPOINT.DUE_ON)
                                    .from(WAYPOINT)
                                    .where(STEP_OF_IT))
                    .as("steps")
                    .convertFrom(rows ->
                            rows.map(row ->
                                    new Waypoint(
                                            Milestone.valueOf(row.value1()),
                                            Optional.ofNullable(row.value2()),
                                            Optional.ofNullable(row.value3()))));

    private final DSLContext sql;
    private final String town;
    private final Clock clock;

    DossierStore(DSLContext sql, TownSettings settings, Clock clock) {
        this.sql = sql;
        this.town = settings.municipality().code();
        this.clock = clock;
    }

    /// Gives the next number of the year out. Of two that ask at the same time the second waits for the first.
    QuestionId next(int year) {
        int number =
                sql.insertInto(QUESTION_COUNTER)
                        .set(QUESTION_COUNTER.MUNICIPALITY_ID, town)
                        .set(QUESTION_COUNTER.QUESTION_YEAR, year)
                        .set(QUESTION_COUNTER.LAST_NUMBER, FIRST)
                        .onConflict(
                                QUESTION_COUNTER.MUNICIPALITY_ID, QUESTION_COUNTER.QUESTION_YEAR)
                        .doUpdate()
                        .set(QUESTION_COUNTER.LAST_NUMBER, QUESTION_COUNTER.LAST_NUMBER.plus(1))
                        .returning(QUESTION_COUNTER.LAST_NUMBER)
                        .fetchSingle()
                        .getLastNumber();
        return new QuestionId(year, number);
    }

    void add(QuestionId id, Opening opening) {
        sql.insertInto(DOSSIER)
                .set(DOSSIER.MUNICIPALITY_ID, town)
                .set(DOSSIER.QUESTION_YEAR, id.year())
                .set(DOSSIER.QUESTION_NUMBER, id.number())
                .set(DOSSIER.TITLE, opening.title())
                .set(DOSSIER.LEAD, opening.lead())
                .set(DOSSIER.PROGRESS, "")
                .set(DOSSIER.LANGUAGE, opening.language())
                .set(DOSSIER.OPENED_ON, opening.day())
                .set(DOSSIER.IS_PUBLIC, opening.isPublic())
                .set(DOSSIER.CHANGED_AT, OffsetDateTime.now(clock))
                .execute();
    }

    Optional<Dossier> find(QuestionId id, Audience audience) {
        return sql.select(DOSSIER.fields())
                .select(STEPS)
                .from(DOSSIER)
                .where(is(id))
                .and(readableBy(audience))
                .fetchOptional(DossierStore::dossier);
    }

    List<Dossier> some(Search search, int first, int most) {
        return sql.select(DOSSIER.fields())
                .select(STEPS)
                .from(DOSSIER)
                .where(matches(search))
                .orderBy(
                        DOSSIER.CHANGED_AT.desc(),
                        DOSSIER.QUESTION_YEAR.desc(),
                        DOSSIER.QUESTION_NUMBER.desc())
                .offset(first)
                .limit(most)
                .fetch(DossierStore::dossier);
    }

    int count(Search search) {
        return sql.fetchCount(DOSSIER, matches(search));
    }

    void reach(QuestionId id, Waypoint step) {
        LocalDate reached = step.reached().orElse(null);
        LocalDate due = step.due().orElse(null);
        sql.insertInto(WAYPOINT)
                .set(WAYPOINT.MUNICIPALITY_ID, town)
                .set(WAYPOINT.QUESTION_YEAR, id.year())
                .set(WAYPOINT.QUESTION_NUMBER, id.number())
                .set(WAYPOINT.MILESTONE, step.milestone().name())
                .set(WAYPOINT.REACHED_ON, reached)
                .set(WAYPOINT.DUE_ON, due)
                .onConflict(
                        WAYPOINT.MUNICIPALITY_ID,
                        WAYPOINT.QUESTION_YEAR,
                        WAYPOINT.QUESTION_NUMBER,
                        WAYPOINT.MILESTONE)
                .doUpdate()
                .set(WAYPOINT.REACHED_ON, reached)
                .set(WAYPOINT.DUE_ON, due)
                .execute();
        touch(id);
    }

    void progress(QuestionId id, String words) {
        sql.update(DOSSIER).set(DOSSIER.PROGRESS, words).where(is(id)).execute();
        touch(id);
    }

    Optional<Course> course(QuestionId id) {
        return sql.select(DOSSIER.COURSE, DOSSIER.PROGRESS, STEPS)
                .from(DOSSIER)
                .where(is(id))
                .fetchOptional(row -> new Course(row.value1(), row.value2(), row.value3()));
    }

    /// Replaces progress and steps of a question that still is at this version of them.
    ///
    /// @return whether it still was
    boolean steer(QuestionId id, Course course) {
        boolean isStill =
                sql.update(DOSSIER)
                                .set(DOSSIER.COURSE, course.version() + 1)
                                .set(DOSSIER.PROGRESS, course.progress())
                                .where(is(id))
                                .and(DOSSIER.COURSE.eq(course.version()))
                                .execute()
                        > 0;
        if (isStill) {
            sql.deleteFrom(WAYPOINT)
                    .where(WAYPOINT.MUNICIPALITY_ID.eq(town))
                    .and(WAYPOINT.QUESTION_YEAR.eq(id.year()))
                    .and(WAYPOINT.QUESTION_NUMBER.eq(id.number()))
                    .execute();
            course.waypoints().forEach(step -> reach(id, step));
            touch(id);
        }
        return isStill;
    }

    void publish(QuestionId id) {
        sql.update(DOSSIER).set(DOSSIER.IS_PUBLIC, true).where(is(id)).execute();
        touch(id);
    }

    /// Notes that something public happened in it.
    void touch(QuestionId id) {
        sql.update(DOSSIER)
                .set(DOSSIER.CHANGED_AT, OffsetDateTime.now(clock))
                .where(is(id))
                .execute();
    }

    private Condition is(QuestionId id) {
        return DOSSIER.MUNICIPALITY_ID
                .eq(town)
                .and(DOSSIER.QUESTION_YEAR.eq(id.year()))
                .and(DOSSIER.QUESTION_NUMBER.eq(id.number()));
    }

    private static Condition readableBy(Audience audience) {
        return audience.seesAll() ? DSL.noCondition() : DOSSIER.IS_PUBLIC.isTrue();
    }

    private Condition matches(Search search) {
        Condition words = DSL.noCondition();
        for (String word : search.words().split(" ", -1)) {
            words =
                    words.and(
                            DOSSIER.TITLE
                                    .containsIgnoreCase(word)
                                    .or(DOSSIER.LEAD.containsIgnoreCase(word)));
        }
        return DOSSIER.MUNICIPALITY_ID
                .eq(town)
                .and(readableBy(search.audience()))
                .and(words)
                .and(search.stage().map(DossierStore::isAt).orElse(DSL.noCondition()));
    }

    /// That it took this step and none after it.
    private static Condition isAt(Milestone stage) {
        List<String> later =
                Arrays.stream(Milestone.values())
                        .filter(step -> step.compareTo(stage) > 0)
                        .map(Milestone::name)
                        .toList();
        Condition taken = STEP_OF_IT.and(WAYPOINT.REACHED_ON.isNotNull());
        return exists(
                        selectOne()
                                .from(WAYPOINT)
                                .where(taken)
                                .and(WAYPOINT.MILESTONE.eq(stage.name())))
                .and(
                        notExists(
                                selectOne()
                                        .from(WAYPOINT)
                                        .where(taken)
                                        .and(WAYPOINT.MILESTONE.in(later))));
    }

    private static Dossier dossier(Record row) {
        Opening opening =
                new Opening(
                        row.get(DOSSIER.TITLE),
                        row.get(DOSSIER.LEAD),
                        row.get(DOSSIER.LANGUAGE),
                        row.get(DOSSIER.OPENED_ON),
                        row.get(DOSSIER.IS_PUBLIC));
        return new Dossier(
                new QuestionId(row.get(DOSSIER.QUESTION_YEAR), row.get(DOSSIER.QUESTION_NUMBER)),
                opening,
                row.get(DOSSIER.PROGRESS),
                row.get(STEPS).stream().sorted(Comparator.comparing(Waypoint::milestone)).toList(),
                row.get(DOSSIER.CHANGED_AT).toInstant());
    }
}
