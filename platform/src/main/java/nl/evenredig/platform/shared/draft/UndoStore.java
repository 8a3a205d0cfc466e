// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.draft;

import static nl.evenredig.platform.generated.db.shared.Tables.UNDO_OFFER;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.shared.TownSettings;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// The offers to take something back.
@Component
class UndoStore {
    private final DSLContext sql;
    private final TownSettings settings;
    private final Clock clock;

    UndoStore(DSLContext sql, TownSettings settings, Clock clock) {
        this.sql = sql;
        this.settings = settings;
        this.clock = clock;
    }

    /// Adds one, and clears away what has ended.
    void add(String account, String deed, String object, Duration time) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        sql.deleteFrom(UNDO_OFFER)
                .where(UNDO_OFFER.MUNICIPALITY_ID.eq(settings.municipality().code()))
                .and(UNDO_OFFER.EXPIRES_AT.le(now))
                .execute();
        sql.insertInto(UNDO_OFFER)
                .set(UNDO_OFFER.MUNICIPALITY_ID, settings.municipality().code())
                .set(UNDO_OFFER.OFFER_ID, UUID.randomUUID())
                .set(UNDO_OFFER.ACCOUNT, account)
                .set(UNDO_OFFER.DEED, deed)
                .set(UNDO_OFFER.OBJECT, object)
                .set(UNDO_OFFER.EXPIRES_AT, now.plus(time))
                .execute();
    }

    Optional<Offer> open(String account, String deed) {
        return sql.select(UNDO_OFFER.OFFER_ID, UNDO_OFFER.OBJECT)
                .from(UNDO_OFFER)
                .where(isOpen(account, deed))
                .orderBy(UNDO_OFFER.EXPIRES_AT.desc())
                .limit(1)
                .fetchOptional(row -> new Offer(row.value1(), row.value2()));
    }

    Optional<String> take(String account, String deed, UUID id) {
        return sql.deleteFrom(UNDO_OFFER)
                .where(isOpen(account, deed))
                .and(UNDO_OFFER.OFFER_ID.eq(id))
                .returning(UNDO_OFFER.OBJECT)
                .fetchOptional(row -> row.get(UNDO_OFFER.OBJECT));
    }

    private Condition isOpen(String account, String deed) {
        return UNDO_OFFER
                .MUNICIPALITY_ID
                .eq(settings.municipality().code())
                .and(UNDO_OFFER.ACCOUNT.eq(account))
                .and(UNDO_OFFER.DEED.eq(deed))
                .and(UNDO_OFFER.EXPIRES_AT.gt(OffsetDateTime.now(clock)));
    }
}
