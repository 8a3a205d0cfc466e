// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

import static nl.evenredig.platform.generated.db.thread.Tables.FOLLOWER;
import static nl.evenredig.platform.generated.db.thread.Tables.TIDING;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import nl.evenredig.platform.shared.TownSettings;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// What waits to be told together.
@Component
class TidingStore {
    private final DSLContext sql;
    private final String town;
    private final Clock clock;

    TidingStore(DSLContext sql, TownSettings settings, Clock clock) {
        this.sql = sql;
        this.town = settings.municipality().code();
        this.clock = clock;
    }

    void note(Follower follower, EntryId entry) {
        sql.insertInto(TIDING)
                .set(TIDING.MUNICIPALITY_ID, town)
                .set(TIDING.FOLLOWER_ID, follower.id())
                .set(TIDING.ENTRY_ID, entry.value())
                .set(TIDING.NOTED_AT, OffsetDateTime.now(clock))
                .onConflictDoNothing()
                .execute();
    }

    /// Everyone for whom something waits that is to be told by now; who chose last comes first.
    List<Follower> due(ZonedDateTime now) {
        Condition isDue = org.jooq.impl.DSL.noCondition();
        for (Pace pace : Pace.values()) {
            isDue = isDue.or(FOLLOWER.PACE.eq(pace.name()).and(isBefore(pace.toldBefore(now))));
        }
        return sql.selectFrom(FOLLOWER)
                .where(FOLLOWER.MUNICIPALITY_ID.eq(town))
                .and(FOLLOWER.IS_ACTIVE.isTrue())
                .andExists(
                        sql.selectOne()
                                .from(TIDING)
                                .where(TIDING.MUNICIPALITY_ID.eq(town))
                                .and(TIDING.FOLLOWER_ID.eq(FOLLOWER.FOLLOWER_ID))
                                .and(isDue))
                .orderBy(FOLLOWER.ASKED_AT.desc(), FOLLOWER.FOLLOWER_ID)
                .fetch(FollowerStore::follower);
    }

    /// Takes what waits for a follower; of two that take it at the same time one gets it.
    List<EntryId> take(Follower follower, ZonedDateTime now) {
        return sql.deleteFrom(TIDING)
                .where(TIDING.MUNICIPALITY_ID.eq(town))
                .and(TIDING.FOLLOWER_ID.eq(follower.id()))
                .and(isBefore(follower.pace().toldBefore(now)))
                .returning(TIDING.ENTRY_ID)
                .fetch(row -> new EntryId(row.getEntryId()));
    }

    private Condition isBefore(Instant moment) {
        return TIDING.NOTED_AT.lessThan(moment.atZone(clock.getZone()).toOffsetDateTime());
    }
}
