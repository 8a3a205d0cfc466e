// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import static nl.evenredig.platform.generated.db.portal.Tables.FEEDBACK;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.generated.db.portal.tables.records.FeedbackRecord;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.thread.QuestionId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// What senders were told, and whether it was of use to them.
@Component
class FeedbackStore {
    private final DSLContext sql;
    private final String town;
    private final Clock clock;

    FeedbackStore(DSLContext sql, TownSettings settings, Clock clock) {
        this.sql = sql;
        this.town = settings.municipality().code();
        this.clock = clock;
    }

    void add(SignalId signal, QuestionId question, Feedback.Way way, String words) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        sql.insertInto(FEEDBACK)
                .set(FEEDBACK.MUNICIPALITY_ID, town)
                .set(FEEDBACK.SIGNAL_YEAR, signal.year())
                .set(FEEDBACK.SIGNAL_NUMBER, signal.number().number())
                .set(FEEDBACK.QUESTION_YEAR, question.year())
                .set(FEEDBACK.QUESTION_NUMBER, question.number())
                .set(FEEDBACK.WAY, way.name())
                .set(FEEDBACK.WORDS, words)
                .set(FEEDBACK.TOLD_AT, way == Feedback.Way.PHONE ? null : now)
                .set(FEEDBACK.USEFUL, "")
                .set(FEEDBACK.GIVEN_AT, now)
                .execute();
    }

    List<Feedback> of(QuestionId question) {
        return sql.selectFrom(FEEDBACK)
                .where(about(question))
                .orderBy(FEEDBACK.GIVEN_AT, FEEDBACK.SIGNAL_NUMBER)
                .fetch(FeedbackStore::feedback);
    }

    List<Feedback> of(SignalId signal) {
        return sql.selectFrom(FEEDBACK)
                .where(to(signal))
                .orderBy(FEEDBACK.GIVEN_AT)
                .fetch(FeedbackStore::feedback);
    }

    /// Notes that somebody phoned.
    ///
    /// @return whether somebody still had to
    boolean phoned(SignalId signal) {
        return sql.update(FEEDBACK)
                        .set(FEEDBACK.TOLD_AT, OffsetDateTime.now(clock))
                        .where(to(signal))
                        .and(FEEDBACK.TOLD_AT.isNull())
                        .execute()
                > 0;
    }

    boolean isSomebodyUntold(QuestionId question) {
        return sql.fetchExists(FEEDBACK, about(question).and(FEEDBACK.TOLD_AT.isNull()));
    }

    /// What a sender thinks of it; the last word counts.
    void judge(SignalId signal, Feedback.Verdict verdict) {
        sql.update(FEEDBACK).set(FEEDBACK.USEFUL, verdict.name()).where(to(signal)).execute();
    }

    private static Feedback feedback(FeedbackRecord row) {
        return new Feedback(
                SignalId.of(row.getSignalYear(), row.getSignalNumber()),
                new QuestionId(row.getQuestionYear(), row.getQuestionNumber()),
                Feedback.Way.valueOf(row.getWay()),
                row.getWords(),
                Optional.ofNullable(row.getToldAt()).map(OffsetDateTime::toInstant),
                row.getGivenAt().toInstant());
    }

    private Condition about(QuestionId question) {
        return FEEDBACK.MUNICIPALITY_ID
                .eq(town)
                .and(FEEDBACK.QUESTION_YEAR.eq(question.year()))
                .and(FEEDBACK.QUESTION_NUMBER.eq(question.number()));
    }

    private Condition to(SignalId signal) {
        return FEEDBACK.MUNICIPALITY_ID
                .eq(town)
                .and(FEEDBACK.SIGNAL_YEAR.eq(signal.year()))
                .and(FEEDBACK.SIGNAL_NUMBER.eq(signal.number().number()));
    }
}
