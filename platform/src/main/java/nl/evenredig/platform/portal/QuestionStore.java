// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import static nl.evenredig.platform.generated.db.portal.Tables.QUESTION;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import nl.evenredig.platform.generated.db.portal.tables.records.QuestionRecord;
import nl.evenredig.platform.people.AccountId;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.thread.QuestionId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Knowledge questions.
@Component
class QuestionStore {
    private final DSLContext sql;
    private final String town;
    private final Clock clock;

    QuestionStore(DSLContext sql, TownSettings settings, Clock clock) {
        this.sql = sql;
        this.town = settings.municipality().code();
        this.clock = clock;
    }

    void add(QuestionId id, Question.Subject subject, QuestionState state) {
        QuestionRecord row = new QuestionRecord();
        row.setMunicipalityId(town);
        row.setQuestionYear(id.year());
        row.setQuestionNumber(id.number());
        row.setState(state.name());
        row.setKind("");
        describe(row, subject);
        row.setPublication("");
        row.setOpenedAt(now());
        row.setReopened(0);
        row.setVersion(1);
        sql.insertInto(QUESTION).set(row).execute();
    }

    Optional<Question> find(QuestionId id) {
        return sql.selectFrom(QUESTION).where(is(id)).fetchOptional(QuestionStore::question);
    }

    /// A question, held until the end of the transaction.
    Optional<Question> hold(QuestionId id) {
        return sql.selectFrom(QUESTION)
                .where(is(id))
                .forUpdate()
                .fetchOptional(QuestionStore::question);
    }

    void describe(QuestionId id, Question.Subject subject) {
        QuestionRecord row = new QuestionRecord();
        describe(row, subject);
        change(id, row);
    }

    void go(QuestionId id, QuestionState state) {
        QuestionRecord row = new QuestionRecord();
        row.setState(state.name());
        switch (state) {
            case ANSWERED -> answeredNow(id);
            case FEEDBACK_GIVEN -> row.setFeedbackAt(now());
            case CLOSED -> row.setClosedAt(now());
            case RECEIVED,
                    ACKNOWLEDGED,
                    TRIAGED,
                    IN_RESEARCH,
                    REFERRED,
                    ACTIVITY_PLANNED,
                    ACTIVITY_DONE,
                    MERGED -> {}
        }
        change(id, row);
    }

    /// The first answer is what a promise is measured by; a better one later changes nothing about that.
    private void answeredNow(QuestionId id) {
        sql.update(QUESTION)
                .set(QUESTION.ANSWERED_AT, now())
                .where(is(id))
                .and(QUESTION.ANSWERED_AT.isNull())
                .execute();
    }

    /// Puts a question back as it was before its last step.
    void restore(Past past) {
        QuestionRecord row = new QuestionRecord();
        row.setState(past.state().name());
        row.setKind(past.triage().map(triage -> triage.kind().name()).orElse(""));
        row.setOwnerId(past.triage().map(triage -> triage.owner().value()).orElse(null));
        row.setDueOn(past.triage().map(Question.Triage::due).orElse(null));
        row.setPromisedOn(past.promised().orElse(null));
        row.setPublication(past.publication().map(Publication::name).orElse(""));
        if (past.state() != QuestionState.CLOSED) {
            row.setClosedAt(null);
        }
        change(past.id(), row);
    }

    /// Takes a question away to which nothing happened yet.
    void remove(QuestionId id) {
        sql.deleteFrom(QUESTION).where(is(id)).execute();
    }

    /// The first promise stays what is measured.
    void triage(QuestionId id, Question.Triage triage) {
        QuestionRecord row = new QuestionRecord();
        row.setState(QuestionState.TRIAGED.name());
        row.setKind(triage.kind().name());
        row.setOwnerId(triage.owner().value());
        row.setDueOn(triage.due());
        row.setTriagedAt(now());
        change(id, row);
        sql.update(QUESTION)
                .set(QUESTION.PROMISED_ON, triage.due())
                .where(is(id))
                .and(QUESTION.PROMISED_ON.isNull())
                .execute();
    }

    /// Gives a question to another owner.
    void own(QuestionId id, AccountId owner) {
        QuestionRecord row = new QuestionRecord();
        row.setOwnerId(owner.value());
        change(id, row);
    }

    /// Opens a closed question again: what was promised before no longer counts.
    void reopen(QuestionId id, LocalDate due) {
        QuestionRecord row = new QuestionRecord();
        row.setState(QuestionState.TRIAGED.name());
        row.setDueOn(due);
        row.setPromisedOn(due);
        row.setAnsweredAt(null);
        row.setFeedbackAt(null);
        row.setClosedAt(null);
        change(id, row);
        sql.update(QUESTION)
                .set(QUESTION.REOPENED, QUESTION.REOPENED.plus(1))
                .where(is(id))
                .execute();
    }

    void choose(QuestionId id, Publication publication) {
        QuestionRecord row = new QuestionRecord();
        row.setPublication(publication.name());
        if (publication == Publication.PRIVATE) {
            row.setPublishedAt(null);
        }
        change(id, row);
    }

    void publish(QuestionId id) {
        QuestionRecord row = new QuestionRecord();
        row.setPublishedAt(now());
        change(id, row);
    }

    void retract(QuestionId id) {
        QuestionRecord row = new QuestionRecord();
        row.setPublishedAt(null);
        change(id, row);
    }

    void merge(QuestionId id, QuestionId into) {
        QuestionRecord row = new QuestionRecord();
        row.setState(QuestionState.MERGED.name());
        row.setMergedYear(into.year());
        row.setMergedNumber(into.number());
        change(id, row);
    }

    void unmerge(QuestionId id, QuestionState before) {
        QuestionRecord row = new QuestionRecord();
        row.setState(before.name());
        row.setMergedYear(null);
        row.setMergedNumber(null);
        change(id, row);
    }

    private void change(QuestionId id, QuestionRecord row) {
        sql.update(QUESTION)
                .set(row)
                .set(QUESTION.VERSION, QUESTION.VERSION.plus(1))
                .where(is(id))
                .execute();
    }

    private static void describe(QuestionRecord row, Question.Subject subject) {
        row.setTitle(subject.title());
        row.setTheme(subject.theme().name());
        row.setDistrictId(subject.district());
    }

    static Question question(QuestionRecord row) {
        return new Question(
                new QuestionId(row.getQuestionYear(), row.getQuestionNumber()),
                QuestionState.valueOf(row.getState()),
                new Question.Subject(
                        row.getTitle(), Theme.valueOf(row.getTheme()), row.getDistrictId()),
                triage(row),
                row.getPublication().isEmpty()
                        ? Optional.empty()
                        : Optional.of(Publication.valueOf(row.getPublication())),
                moments(row),
                Optional.ofNullable(row.getMergedNumber())
                        .map(number -> new QuestionId(row.getMergedYear(), number)),
                row.getVersion());
    }

    private static Optional<Question.Triage> triage(QuestionRecord row) {
        return Optional.ofNullable(row.getDueOn())
                .map(due ->
                        new Question.Triage(
                                QuestionKind.valueOf(row.getKind()),
                                new AccountId(row.getOwnerId()),
                                due));
    }

    private static Question.Moments moments(QuestionRecord row) {
        return new Question.Moments(
                row.getOpenedAt().toInstant(),
                Optional.ofNullable(row.getPromisedOn()),
                Optional.ofNullable(row.getAnsweredAt()).map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getPublishedAt()).map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getClosedAt()).map(OffsetDateTime::toInstant));
    }

    private Condition is(QuestionId id) {
        return QUESTION.MUNICIPALITY_ID
                .eq(town)
                .and(QUESTION.QUESTION_YEAR.eq(id.year()))
                .and(QUESTION.QUESTION_NUMBER.eq(id.number()));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
