// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.retention;

import static nl.evenredig.platform.generated.db.shared.Tables.DESTRUCTION;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import nl.evenredig.platform.shared.TownSettings;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// The report of what was destroyed.
@Component
class DestructionStore {
    private final DSLContext sql;
    private final String municipality;
    private final Clock clock;

    DestructionStore(DSLContext sql, TownSettings town, Clock clock) {
        this.sql = sql;
        this.municipality = town.municipality().code();
        this.clock = clock;
    }

    /// From when terms are counted back.
    ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }

    void add(Destroyed destroyed, Instant before) {
        sql.insertInto(DESTRUCTION)
                .set(DESTRUCTION.MUNICIPALITY_ID, municipality)
                .set(DESTRUCTION.DESTRUCTION_ID, UUID.randomUUID())
                .set(DESTRUCTION.KIND, destroyed.key())
                .set(DESTRUCTION.DESTROYED_AT, destroyed.at().atOffset(ZoneOffset.UTC))
                .set(DESTRUCTION.BEFORE_TIME, before.atOffset(ZoneOffset.UTC))
                .set(DESTRUCTION.NUMBER_DESTROYED, destroyed.count())
                .execute();
    }

    /// The newest first.
    List<Destroyed> some(int first, int most) {
        return sql.selectFrom(DESTRUCTION)
                .where(DESTRUCTION.MUNICIPALITY_ID.eq(municipality))
                .orderBy(DESTRUCTION.DESTROYED_AT.desc(), DESTRUCTION.KIND)
                .offset(first)
                .limit(most)
                .fetch(row ->
                        new Destroyed(
                                row.getKind(),
                                row.getDestroyedAt().toInstant(),
                                row.getNumberDestroyed()));
    }
}
