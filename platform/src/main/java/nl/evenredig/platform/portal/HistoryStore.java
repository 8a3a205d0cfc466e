// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import static nl.evenredig.platform.generated.db.portal.Tables.ANSWER;
import static nl.evenredig.platform.generated.db.portal.Tables.CLUSTER;
import static nl.evenredig.platform.generated.db.portal.Tables.FEEDBACK;
import static nl.evenredig.platform.generated.db.portal.Tables.QUESTION;
import static nl.evenredig.platform.generated.db.portal.Tables.REFERRAL;
import static nl.evenredig.platform.generated.db.portal.Tables.SIGNAL;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import nl.evenredig.platform.generated.db.portal.tables.records.QuestionRecord;
import nl.evenredig.platform.generated.db.portal.tables.records.SignalRecord;
import nl.evenredig.platform.shared.Secret;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.thread.QuestionId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Puts the days of then on what is brought in.
@Component
class HistoryStore {
    private final DSLContext sql;
    private final String town;
    private final Clock clock;

    HistoryStore(DSLContext sql, TownSettings settings, Clock clock) {
        this.sql = sql;
        this.town = settings.municipality().code();
        this.clock = clock;
    }

    void received(SignalId id, DutchText dutch, Instant at) {
        sql.update(SIGNAL)
                .set(SIGNAL.RECEIVED_AT, at(at))
                .set(SIGNAL.DUTCH, dutch.text())
                .set(SIGNAL.DUTCH_BY, dutch.by().name())
                .where(SIGNAL.MUNICIPALITY_ID.eq(town))
                .and(SIGNAL.SIGNAL_YEAR.eq(id.year()))
                .and(SIGNAL.SIGNAL_NUMBER.eq(id.number().number()))
                .execute();
    }

    void settled(ClusterId cluster, Instant at) {
        sql.update(CLUSTER)
                .set(CLUSTER.OPENED_AT, at(at))
                .where(CLUSTER.MUNICIPALITY_ID.eq(town))
                .and(CLUSTER.CLUSTER_ID.eq(cluster.value()))
                .execute();
        sql.update(CLUSTER)
                .set(CLUSTER.SETTLED_AT, at(at))
                .where(CLUSTER.MUNICIPALITY_ID.eq(town))
                .and(CLUSTER.CLUSTER_ID.eq(cluster.value()))
                .and(CLUSTER.SETTLED_AT.isNotNull())
                .execute();
    }

    void handled(QuestionId id, Handled handled) {
        Handled.Times times = handled.times();
        sql.update(QUESTION)
                .set(row(handled))
                .where(QUESTION.MUNICIPALITY_ID.eq(town))
                .and(QUESTION.QUESTION_YEAR.eq(id.year()))
                .and(QUESTION.QUESTION_NUMBER.eq(id.number()))
                .execute();
        times.answered().ifPresent(at -> answered(id, at));
        times.told().ifPresent(at -> told(id, at));
    }

    void referred(ReferralId id, Referral past) {
        sql.update(REFERRAL)
                .set(REFERRAL.STATE, past.state().name())
                .set(REFERRAL.REPLY, past.reply())
                .set(REFERRAL.SENT_AT, at(past.moments().sent()))
                .set(
                        REFERRAL.SETTLED_AT,
                        past.moments().settled().map(HistoryStore::at).orElse(null))
                .where(REFERRAL.MUNICIPALITY_ID.eq(town))
                .and(REFERRAL.REFERRAL_ID.eq(id.value()))
                .execute();
    }

    private static QuestionRecord row(Handled handled) {
        Handled.Times times = handled.times();
        QuestionRecord row = new QuestionRecord();
        row.setState(handled.state().name());
        handled.triage()
                .ifPresent(triage -> {
                    row.setKind(triage.kind().name());
                    row.setOwnerId(triage.owner().value());
                    row.setDueOn(triage.due());
                    row.setTriagedAt(at(times.opened()));
                });
        row.setPublication(handled.publication().map(Enum::name).orElse(""));
        row.setOpenedAt(at(times.opened()));
        times.promised().ifPresent(row::setPromisedOn);
        times.answered().map(HistoryStore::at).ifPresent(row::setAnsweredAt);
        times.told().map(HistoryStore::at).ifPresent(row::setFeedbackAt);
        times.closed().map(HistoryStore::at).ifPresent(row::setClosedAt);
        boolean isPublic =
                handled.publication().filter(shown -> shown != Publication.PRIVATE).isPresent();
        if (isPublic) {
            times.answered().map(HistoryStore::at).ifPresent(row::setPublishedAt);
        }
        return row;
    }

    /// One signal of which the words are gone.
    void remember(SignalId id, Trace trace, ClusterId cluster) {
        LocalDate middle = LocalDate.of(trace.year(), Month.JULY, 1);
        SignalRecord row = new SignalRecord();
        row.setMunicipalityId(town);
        row.setSignalYear(id.year());
        row.setSignalNumber(id.number().number());
        row.setState(SignalState.NOTED.name());
        row.setClusterId(cluster.value());
        row.setChannel(Channel.WEB.name());
        SignalStore.say(row, trace.saying());
        SignalStore.sender(row, trace.sender());
        row.setHasVoice(false);
        row.setGuessedLanguage("");
        row.setGuessCertainty(0f);
        row.setDutch("");
        row.setDutchBy(DutchText.By.NOBODY.name());
        row.setSecretHash(Secret.fresh().hash());
        row.setAssistedBy("");
        row.setReceivedAt(at(middle.atStartOfDay(clock.getZone()).toInstant()));
        row.setForgottenAt(OffsetDateTime.now(clock));
        row.setVersion(1);
        sql.insertInto(SIGNAL).set(row).execute();
    }

    private void answered(QuestionId id, Instant at) {
        sql.update(ANSWER)
                .set(ANSWER.WRITTEN_AT, at(at))
                .where(ANSWER.MUNICIPALITY_ID.eq(town))
                .and(ANSWER.QUESTION_YEAR.eq(id.year()))
                .and(ANSWER.QUESTION_NUMBER.eq(id.number()))
                .execute();
    }

    private void told(QuestionId id, Instant at) {
        sql.update(FEEDBACK)
                .set(FEEDBACK.TOLD_AT, at(at))
                .set(FEEDBACK.GIVEN_AT, at(at))
                .where(FEEDBACK.MUNICIPALITY_ID.eq(town))
                .and(FEEDBACK.QUESTION_YEAR.eq(id.year()))
                .and(FEEDBACK.QUESTION_NUMBER.eq(id.number()))
                .execute();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
