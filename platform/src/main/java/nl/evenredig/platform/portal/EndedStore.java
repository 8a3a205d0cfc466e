// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import static nl.evenredig.platform.generated.db.portal.Tables.CLUSTER;
import static nl.evenredig.platform.generated.db.portal.Tables.QUESTION;
import static nl.evenredig.platform.generated.db.portal.Tables.REMARK;
import static nl.evenredig.platform.generated.db.portal.Tables.SIGNAL;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.shared.upload.Uploads;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Forgets what is of no more use: of signals whose question was closed, or that were noted or referred, long ago. That
/// there was a signal stays, for the figures.
@Component
class EndedStore {
    private final DSLContext sql;
    private final String town;
    private final Uploads uploads;
    private final Clock clock;

    EndedStore(DSLContext sql, TownSettings settings, Uploads uploads, Clock clock) {
        this.sql = sql;
        this.town = settings.municipality().code();
        this.uploads = uploads;
        this.clock = clock;
    }

    int forgetAddresses(Instant before) {
        return sql.update(SIGNAL)
                .set(SIGNAL.ADDRESS, "")
                .set(SIGNAL.PHONE, "")
                .where(SIGNAL.MUNICIPALITY_ID.eq(town))
                .and(SIGNAL.ADDRESS.ne("").or(SIGNAL.PHONE.ne("")))
                .and(isOver(before))
                .execute();
    }

    int forgetWords(Instant before) {
        List<SignalId> over =
                sql.update(SIGNAL)
                        .set(SIGNAL.WORDS, "")
                        .set(SIGNAL.DUTCH, "")
                        .set(SIGNAL.DUTCH_BY, DutchText.By.NOBODY.name())
                        .set(SIGNAL.TARGET_GROUP, "")
                        .set(SIGNAL.ASKER_NAME, "")
                        .set(SIGNAL.FORGOTTEN_AT, OffsetDateTime.now(clock))
                        .where(SIGNAL.MUNICIPALITY_ID.eq(town))
                        .and(SIGNAL.FORGOTTEN_AT.isNull())
                        .and(isOver(before))
                        .returning(SIGNAL.SIGNAL_YEAR, SIGNAL.SIGNAL_NUMBER)
                        .fetch(row -> SignalId.of(row.getSignalYear(), row.getSignalNumber()));
        over.forEach(id -> uploads.destroyOf(id.owner()));
        return over.size();
    }

    int forgetRemarks(Instant before) {
        return sql.deleteFrom(REMARK)
                .where(REMARK.MUNICIPALITY_ID.eq(town))
                .and(REMARK.SETTLED_AT.lessThan(at(before)))
                .execute();
    }

    private static Condition isOver(Instant before) {
        return exists(
                selectOne()
                        .from(CLUSTER)
                        .leftJoin(QUESTION)
                        .on(
                                QUESTION.MUNICIPALITY_ID
                                        .eq(CLUSTER.MUNICIPALITY_ID)
                                        .and(QUESTION.QUESTION_YEAR.eq(CLUSTER.QUESTION_YEAR))
                                        .and(QUESTION.QUESTION_NUMBER.eq(CLUSTER.QUESTION_NUMBER)))
                        .where(CLUSTER.MUNICIPALITY_ID.eq(SIGNAL.MUNICIPALITY_ID))
                        .and(CLUSTER.CLUSTER_ID.eq(SIGNAL.CLUSTER_ID))
                        .and(
                                CLUSTER.STATE
                                        .in(SignalState.NOTED.name(), SignalState.REFERRED.name())
                                        .and(CLUSTER.SETTLED_AT.lessThan(at(before)))
                                        .or(QUESTION.CLOSED_AT.lessThan(at(before)))));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
