// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import static nl.evenredig.platform.generated.db.portal.Tables.ANSWER;
import static nl.evenredig.platform.generated.db.portal.Tables.QUESTION;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.thread.QuestionId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/// Reads published answers.
@Component
class PublishedStore {
    private final DSLContext sql;
    private final String town;

    PublishedStore(DSLContext sql, TownSettings settings) {
        this.sql = sql;
        this.town = settings.municipality().code();
    }

    Optional<PublishedAnswer> find(QuestionId id) {
        return shelf(
                        QUESTION.QUESTION_YEAR
                                .eq(id.year())
                                .and(QUESTION.QUESTION_NUMBER.eq(id.number())))
                .fetchOptional(PublishedStore::published);
    }

    int count(AnswerWish wish) {
        return sql.fetchCount(shelf(sought(wish)));
    }

    List<PublishedAnswer> some(AnswerWish wish, int first, int most) {
        return shelf(sought(wish))
                .orderBy(
                        QUESTION.PUBLISHED_AT.desc(),
                        QUESTION.QUESTION_YEAR.desc(),
                        QUESTION.QUESTION_NUMBER.desc())
                .limit(first, most)
                .fetch(PublishedStore::published);
    }

    private SelectConditionStep<Record> shelf(Condition which) {
        return sql.select(QUESTION.fields())
                .select(ANSWER.BRIEF, ANSWER.FULL_TEXT, ANSWER.SOURCES, ANSWER.WRITTEN_AT)
                .from(QUESTION)
                .join(ANSWER)
                .on(isItsLastAnswer())
                .where(QUESTION.MUNICIPALITY_ID.eq(town))
                .and(QUESTION.PUBLISHED_AT.isNotNull())
                .and(which);
    }

    private static Condition isItsLastAnswer() {
        var other = ANSWER.as("other");
        return ANSWER.MUNICIPALITY_ID
                .eq(QUESTION.MUNICIPALITY_ID)
                .and(ANSWER.QUESTION_YEAR.eq(QUESTION.QUESTION_YEAR))
                .and(ANSWER.QUESTION_NUMBER.eq(QUESTION.QUESTION_NUMBER))
                .and(
                        ANSWER.VERSION.eq(
                                select(max(other.VERSION))
                                        .from(other)
                                        .where(other.MUNICIPALITY_ID.eq(QUESTION.MUNICIPALITY_ID))
                                        .and(other.QUESTION_YEAR.eq(QUESTION.QUESTION_YEAR))
                                        .and(other.QUESTION_NUMBER.eq(QUESTION.QUESTION_NUMBER))));
    }

    private static Condition sought(AnswerWish wish) {
        Condition condition = DSL.noCondition();
        if (!wish.words().isEmpty()) {
            condition =
                    condition.and(
                            DSL.condition(
                                    "shared.finds({0}, {1} || ' ' || {2} || ' ' || {3})",
                                    DSL.val(wish.words()),
                                    QUESTION.TITLE,
                                    ANSWER.BRIEF,
                                    ANSWER.FULL_TEXT));
        }
        if (wish.theme().isPresent()) {
            condition = condition.and(QUESTION.THEME.eq(wish.theme().get().name()));
        }
        return wish.district().isEmpty()
                ? condition
                : condition.and(QUESTION.DISTRICT_ID.in(wish.district(), ""));
    }

    private static PublishedAnswer published(Record row) {
        return new PublishedAnswer(
                new QuestionId(row.get(QUESTION.QUESTION_YEAR), row.get(QUESTION.QUESTION_NUMBER)),
                new Question.Subject(
                        row.get(QUESTION.TITLE),
                        Theme.valueOf(row.get(QUESTION.THEME)),
                        row.get(QUESTION.DISTRICT_ID)),
                new Answer(
                        row.get(ANSWER.BRIEF), row.get(ANSWER.FULL_TEXT), row.get(ANSWER.SOURCES)),
                row.get(QUESTION.PUBLISHED_AT).toInstant(),
                row.get(ANSWER.WRITTEN_AT).toInstant());
    }
}
