// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.receipt;

import static nl.evenredig.platform.generated.db.shared.Tables.RECEIPT;
import static nl.evenredig.platform.generated.db.shared.Tables.RECEIPT_COUNTER;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.generated.db.shared.tables.records.ReceiptRecord;
import nl.evenredig.platform.shared.TownSettings;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// The receipts that were given.
@Component
class ReceiptStore {
    private final DSLContext sql;
    private final String town;
    private final Clock clock;

    ReceiptStore(DSLContext sql, TownSettings settings, Clock clock) {
        this.sql = sql;
        this.town = settings.municipality().code();
        this.clock = clock;
    }

    /// Gives a receipt with the next number; empty when the same form with the same words has one. Whoever sends at the
    /// same moment waits until this transaction is over, so numbers have no gaps and nothing counts twice.
    Optional<Receipt> add(FormalMessage message) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        int number = lastNumber(now.getYear()) + 1;
        boolean isKnown =
                sql.fetchExists(
                        RECEIPT, isOf(message.form()).and(RECEIPT.CONTENT_HASH.eq(message.hash())));
        if (isKnown) {
            return Optional.empty();
        }
        sql.update(RECEIPT_COUNTER)
                .set(RECEIPT_COUNTER.LAST_NUMBER, number)
                .where(counts(now.getYear()))
                .execute();
        return sql.insertInto(RECEIPT)
                .set(RECEIPT.MUNICIPALITY_ID, town)
                .set(RECEIPT.FORM_HASH, message.form().hash())
                .set(RECEIPT.CONTENT_HASH, message.hash())
                .set(RECEIPT.RECEIPT_YEAR, now.getYear())
                .set(RECEIPT.RECEIPT_NUMBER, number)
                .set(RECEIPT.KIND, message.kind())
                .set(RECEIPT.ABOUT, message.about())
                .set(RECEIPT.RECEIVED_AT, now.toOffsetDateTime())
                .returning()
                .fetchOptional(ReceiptStore::receipt);
    }

    Receipt find(FormalMessage message) {
        return sql.selectFrom(RECEIPT)
                .where(isOf(message.form()))
                .and(RECEIPT.CONTENT_HASH.eq(message.hash()))
                .fetchSingle(ReceiptStore::receipt);
    }

    List<Receipt> of(FormKey form) {
        return sql.selectFrom(RECEIPT)
                .where(isOf(form))
                .orderBy(RECEIPT.RECEIPT_YEAR, RECEIPT.RECEIPT_NUMBER)
                .fetch(ReceiptStore::receipt);
    }

    int destroyBefore(Instant moment) {
        return sql.deleteFrom(RECEIPT)
                .where(RECEIPT.MUNICIPALITY_ID.eq(town))
                .and(RECEIPT.RECEIVED_AT.lessThan(moment.atOffset(ZoneOffset.UTC)))
                .execute();
    }

    /// The last number that was given; nobody else gives one until the transaction ends.
    private int lastNumber(int year) {
        sql.insertInto(RECEIPT_COUNTER)
                .set(RECEIPT_COUNTER.MUNICIPALITY_ID, town)
                .set(RECEIPT_COUNTER.RECEIPT_YEAR, year)
                .set(RECEIPT_COUNTER.LAST_NUMBER, 0)
                .onConflictDoNothing()
                .execute();
        return sql.selectFrom(RECEIPT_COUNTER)
                .where(counts(year))
                .forUpdate()
                .fetchSingle()
                .getLastNumber();
    }

    private Condition counts(int year) {
        return RECEIPT_COUNTER.MUNICIPALITY_ID.eq(town).and(RECEIPT_COUNTER.RECEIPT_YEAR.eq(year));
    }

    private Condition isOf(FormKey form) {
        return RECEIPT.MUNICIPALITY_ID.eq(town).and(RECEIPT.FORM_HASH.eq(form.hash()));
    }

    private static Receipt receipt(ReceiptRecord row) {
        return new Receipt(
                "O-%d-%06d".formatted(row.getReceiptYear(), row.getReceiptNumber()),
                row.getKind(),
                row.getReceivedAt().toInstant(),
                row.getContentHash());
    }
}
