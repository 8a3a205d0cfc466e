// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import static nl.evenredig.platform.generated.db.portal.Tables.ANSWER;
import static nl.evenredig.platform.generated.db.portal.Tables.ANSWER_TRANSLATION;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.generated.db.portal.tables.records.AnswerTranslationRecord;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.thread.QuestionId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/// Answers in other languages.
@Component
class AnswerTranslationStore {
    private final DSLContext sql;
    private final String town;
    private final Clock clock;

    AnswerTranslationStore(DSLContext sql, TownSettings settings, Clock clock) {
        this.sql = sql;
        this.town = settings.municipality().code();
        this.clock = clock;
    }

    Optional<AnswerTranslation> find(QuestionId question, String language) {
        return of(question).stream()
                .filter(translation -> translation.language().equals(language))
                .findFirst();
    }

    List<AnswerTranslation> of(QuestionId question) {
        Field<Integer> last =
                DSL.field(
                        select(max(ANSWER.VERSION))
                                .from(ANSWER)
                                .where(ANSWER.MUNICIPALITY_ID.eq(town))
                                .and(ANSWER.QUESTION_YEAR.eq(question.year()))
                                .and(ANSWER.QUESTION_NUMBER.eq(question.number())));
        return sql.select(ANSWER_TRANSLATION.fields())
                .select(last)
                .from(ANSWER_TRANSLATION)
                .where(about(question))
                .orderBy(ANSWER_TRANSLATION.LANGUAGE)
                .fetch(row -> translation(row.into(ANSWER_TRANSLATION), row.get(last)));
    }

    void write(QuestionId question, int version, AnswerTranslation made, Actor by) {
        AnswerTranslationRecord row = new AnswerTranslationRecord();
        row.setMunicipalityId(town);
        row.setQuestionYear(question.year());
        row.setQuestionNumber(question.number());
        row.setLanguage(made.language());
        row.setAnswerVersion(version);
        row.setTitle(made.title());
        row.setBrief(made.brief());
        row.setFullText(made.full());
        row.setMadeBy(made.by().name());
        row.setWrittenBy(by.id());
        row.setWrittenAt(OffsetDateTime.now(clock));
        sql.insertInto(ANSWER_TRANSLATION)
                .set(row)
                .onConflict(
                        ANSWER_TRANSLATION.MUNICIPALITY_ID,
                        ANSWER_TRANSLATION.QUESTION_YEAR,
                        ANSWER_TRANSLATION.QUESTION_NUMBER,
                        ANSWER_TRANSLATION.LANGUAGE)
                .doUpdate()
                .set(row)
                .execute();
    }

    private static AnswerTranslation translation(AnswerTranslationRecord row, int last) {
        return new AnswerTranslation(
                row.getLanguage(),
                row.getTitle(),
                row.getBrief(),
                row.getFullText(),
                DutchText.By.valueOf(row.getMadeBy()),
                row.getAnswerVersion() < last);
    }

    private Condition about(QuestionId question) {
        return ANSWER_TRANSLATION
                .MUNICIPALITY_ID
                .eq(town)
                .and(ANSWER_TRANSLATION.QUESTION_YEAR.eq(question.year()))
                .and(ANSWER_TRANSLATION.QUESTION_NUMBER.eq(question.number()));
    }
}
