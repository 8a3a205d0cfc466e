// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import static nl.evenredig.platform.generated.db.portal.Tables.REMARK;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.generated.db.portal.tables.records.RemarkRecord;
import nl.evenredig.platform.shared.TownSettings;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Remarks of senders.
@Component
class RemarkStore {
    private static final int MOST = 200;

    private final DSLContext sql;
    private final String town;
    private final Clock clock;

    RemarkStore(DSLContext sql, TownSettings settings, Clock clock) {
        this.sql = sql;
        this.town = settings.municipality().code();
        this.clock = clock;
    }

    void add(SignalId signal, String words) {
        sql.insertInto(REMARK)
                .set(REMARK.MUNICIPALITY_ID, town)
                .set(REMARK.REMARK_ID, UUID.randomUUID())
                .set(REMARK.SIGNAL_YEAR, signal.year())
                .set(REMARK.SIGNAL_NUMBER, signal.number().number())
                .set(REMARK.WORDS, words)
                .set(REMARK.WRITTEN_AT, OffsetDateTime.now(clock))
                .execute();
    }

    boolean settle(UUID remark) {
        return sql.update(REMARK)
                        .set(REMARK.SETTLED_AT, OffsetDateTime.now(clock))
                        .where(REMARK.MUNICIPALITY_ID.eq(town))
                        .and(REMARK.REMARK_ID.eq(remark))
                        .and(REMARK.SETTLED_AT.isNull())
                        .execute()
                > 0;
    }

    List<Remark> open() {
        return sql.selectFrom(REMARK)
                .where(REMARK.MUNICIPALITY_ID.eq(town))
                .and(REMARK.SETTLED_AT.isNull())
                .orderBy(REMARK.WRITTEN_AT)
                .limit(MOST)
                .fetch(RemarkStore::remark);
    }

    List<Remark> of(SignalId signal) {
        return sql.selectFrom(REMARK)
                .where(REMARK.MUNICIPALITY_ID.eq(town))
                .and(REMARK.SIGNAL_YEAR.eq(signal.year()))
                .and(REMARK.SIGNAL_NUMBER.eq(signal.number().number()))
                .orderBy(REMARK.WRITTEN_AT)
                .fetch(RemarkStore::remark);
    }

    private static Remark remark(RemarkRecord row) {
        return new Remark(
                row.getRemarkId(),
                SignalId.of(row.getSignalYear(), row.getSignalNumber()),
                row.getWords(),
                row.getWrittenAt().toInstant(),
                Optional.ofNullable(row.getSettledAt()).map(OffsetDateTime::toInstant));
    }
}
