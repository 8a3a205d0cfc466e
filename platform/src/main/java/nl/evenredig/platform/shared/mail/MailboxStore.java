// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.mail;

import static nl.evenredig.platform.generated.db.shared.Tables.LETTER;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.evenredig.platform.generated.db.shared.tables.records.LetterRecord;
import nl.evenredig.platform.shared.TownSettings;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.UpdateConditionStep;
import org.springframework.stereotype.Component;

/// The outbox as those who tend it see it.
@Component
class MailboxStore {
    private final DSLContext sql;
    private final String town;
    private final Clock clock;

    MailboxStore(DSLContext sql, TownSettings settings, Clock clock) {
        this.sql = sql;
        this.town = settings.municipality().code();
        this.clock = clock;
    }

    int count(String state) {
        return sql.fetchCount(LETTER, isIn(state));
    }

    List<Undelivered> undelivered(int first, int most) {
        return sql.selectFrom(LETTER)
                .where(isIn(LetterStore.DEAD))
                .orderBy(LETTER.WRITTEN_AT.desc(), LETTER.LETTER_ID)
                .offset(first)
                .limit(most)
                .fetch(row ->
                        new Undelivered(
                                row.getLetterId(),
                                row.getKind(),
                                Reason.valueOf(row.getReason()),
                                row.getAttempts(),
                                row.getWrittenAt().toInstant()));
    }

    List<Stored> sent(int first, int most) {
        return sql.selectFrom(LETTER)
                .where(isIn(LetterStore.SENT))
                .and(LETTER.ERASED_AT.isNull())
                .orderBy(LETTER.WRITTEN_AT.desc(), LETTER.LETTER_ID)
                .offset(first)
                .limit(most)
                .fetch(LetterStore::stored);
    }

    /// What was erased has nothing left to send.
    boolean retry(UUID letter) {
        return again().and(LETTER.LETTER_ID.eq(letter)).execute() > 0;
    }

    int retryAll() {
        return again().execute();
    }

    boolean giveUp(UUID letter) {
        return sql.update(LETTER)
                        .set(LETTER.STATE, LetterStore.DROPPED)
                        .where(isIn(LetterStore.DEAD))
                        .and(LETTER.LETTER_ID.eq(letter))
                        .execute()
                > 0;
    }

    private UpdateConditionStep<LetterRecord> again() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return sql.update(LETTER)
                .set(LETTER.STATE, LetterStore.PENDING)
                .set(LETTER.ATTEMPTS, 0)
                .set(LETTER.REASON, "")
                .set(LETTER.DUE_AT, now)
                .set(LETTER.TRYING_SINCE, now)
                .setNull(LETTER.SETTLED_AT)
                .where(isIn(LetterStore.DEAD))
                .and(LETTER.ERASED_AT.isNull());
    }

    private Condition isIn(String state) {
        return LETTER.MUNICIPALITY_ID.eq(town).and(LETTER.STATE.eq(state));
    }
}
