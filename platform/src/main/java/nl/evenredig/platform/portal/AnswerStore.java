// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import static nl.evenredig.platform.generated.db.portal.Tables.ANSWER;
import static nl.evenredig.platform.generated.db.portal.Tables.USEFULNESS;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.generated.db.portal.tables.records.AnswerRecord;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.thread.QuestionId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Answers with all their versions, and how useful readers found them.
@Component
class AnswerStore {
    private final DSLContext sql;
    private final String town;
    private final Clock clock;

    AnswerStore(DSLContext sql, TownSettings settings, Clock clock) {
        this.sql = sql;
        this.town = settings.municipality().code();
        this.clock = clock;
    }

    void add(QuestionId question, Answer answer, Actor by) {
        int version = versions(question).size() + 1;
        sql.insertInto(ANSWER)
                .set(ANSWER.MUNICIPALITY_ID, town)
                .set(ANSWER.QUESTION_YEAR, question.year())
                .set(ANSWER.QUESTION_NUMBER, question.number())
                .set(ANSWER.VERSION, version)
                .set(ANSWER.BRIEF, answer.brief())
                .set(ANSWER.FULL_TEXT, answer.full())
                .set(ANSWER.SOURCES, answer.sources())
                .set(ANSWER.WRITTEN_BY, by.id())
                .set(ANSWER.WRITTEN_AT, OffsetDateTime.now(clock))
                .execute();
    }

    /// What it says now.
    Optional<Answer> find(QuestionId question) {
        return versions(question).stream().reduce((_, later) -> later);
    }

    List<Answer> versions(QuestionId question) {
        return sql.selectFrom(ANSWER)
                .where(of(question))
                .orderBy(ANSWER.VERSION)
                .fetch(AnswerStore::answer);
    }

    /// Counts a reader's opinion.
    void count(QuestionId question, boolean isUseful) {
        sql.insertInto(USEFULNESS)
                .set(USEFULNESS.MUNICIPALITY_ID, town)
                .set(USEFULNESS.QUESTION_YEAR, question.year())
                .set(USEFULNESS.QUESTION_NUMBER, question.number())
                .set(USEFULNESS.YES, isUseful ? 1 : 0)
                .set(USEFULNESS.NO, isUseful ? 0 : 1)
                .onConflict(
                        USEFULNESS.MUNICIPALITY_ID,
                        USEFULNESS.QUESTION_YEAR,
                        USEFULNESS.QUESTION_NUMBER)
                .doUpdate()
                .set(USEFULNESS.YES, USEFULNESS.YES.plus(isUseful ? 1 : 0))
                .set(USEFULNESS.NO, USEFULNESS.NO.plus(isUseful ? 0 : 1))
                .execute();
    }

    /// How many readers found it useful, and how many did not.
    Usefulness usefulness(QuestionId question) {
        return sql.select(USEFULNESS.YES, USEFULNESS.NO)
                .from(USEFULNESS)
                .where(USEFULNESS.MUNICIPALITY_ID.eq(town))
                .and(USEFULNESS.QUESTION_YEAR.eq(question.year()))
                .and(USEFULNESS.QUESTION_NUMBER.eq(question.number()))
                .fetchOptional(row -> new Usefulness(row.value1(), row.value2()))
                .orElse(new Usefulness(0, 0));
    }

    private static Answer answer(AnswerRecord row) {
        return new Answer(row.getBrief(), row.getFullText(), row.getSources());
    }

    private Condition of(QuestionId question) {
        return ANSWER.MUNICIPALITY_ID
                .eq(town)
                .and(ANSWER.QUESTION_YEAR.eq(question.year()))
                .and(ANSWER.QUESTION_NUMBER.eq(question.number()));
    }
}
