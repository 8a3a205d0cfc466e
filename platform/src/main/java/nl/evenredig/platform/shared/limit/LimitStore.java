// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.limit;

import static nl.evenredig.platform.generated.db.shared.Tables.LIMIT_KEY;
import static nl.evenredig.platform.generated.db.shared.Tables.LIMIT_MARK;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.val;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Optional;
import nl.evenredig.platform.shared.TownSettings;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;

/// The key of the day, and until when each mark is busy. All nodes of a town share them.
@Component
class LimitStore {
    private static final int KEY_LENGTH = 32;

    private final DSLContext sql;
    private final String municipality;
    private final SecureRandom random = new SecureRandom();

    LimitStore(DSLContext sql, TownSettings town) {
        this.sql = sql;
        this.municipality = town.municipality().code();
    }

    /// The key of this day; the first who asks makes it, and destroys what is older.
    byte[] key(LocalDate day) {
        return find(day).orElseGet(() -> make(day));
    }

    private Optional<byte[]> find(LocalDate day) {
        return sql.select(LIMIT_KEY.SECRET)
                .from(LIMIT_KEY)
                .where(LIMIT_KEY.MUNICIPALITY_ID.eq(municipality))
                .and(LIMIT_KEY.KEY_DAY.eq(day))
                .fetchOptional(row -> row.value1());
    }

    private byte[] make(LocalDate day) {
        byte[] secret = new byte[KEY_LENGTH];
        random.nextBytes(secret);
        sql.insertInto(LIMIT_KEY).values(municipality, day, secret).onConflictDoNothing().execute();
        destroyKeysBefore(day);
        return find(day).orElseThrow();
    }

    int destroyKeysBefore(LocalDate day) {
        return sql.deleteFrom(LIMIT_KEY)
                .where(LIMIT_KEY.MUNICIPALITY_ID.eq(municipality))
                .and(LIMIT_KEY.KEY_DAY.lt(day))
                .execute();
    }

    int destroyMarksBefore(long micros) {
        return sql.deleteFrom(LIMIT_MARK)
                .where(LIMIT_MARK.MUNICIPALITY_ID.eq(municipality))
                .and(LIMIT_MARK.BUSY_UNTIL.lt(micros))
                .execute();
    }

    /// Takes one turn, unless all are taken. Of two that ask at the same time the database lets one go first.
    ///
    /// The generic cell rate algorithm (ATM Forum TM 4.0, 1996): each turn keeps a mark busy for one step longer, and it
    /// may be busy for one period at most. Nothing is written for a turn that is refused.
    boolean takes(byte[] mark, Quota quota, long now) {
        long step = quota.stepInMicros();
        Field<Long> busy = greatest(LIMIT_MARK.BUSY_UNTIL, val(now)).plus(step);
        return sql.insertInto(LIMIT_MARK)
                        .set(LIMIT_MARK.MUNICIPALITY_ID, municipality)
                        .set(LIMIT_MARK.MARK, mark)
                        .set(LIMIT_MARK.BUSY_UNTIL, now + step)
                        .onConflict(LIMIT_MARK.MUNICIPALITY_ID, LIMIT_MARK.MARK)
                        .doUpdate()
                        .set(LIMIT_MARK.BUSY_UNTIL, busy)
                        .where(busy.le(now + quota.periodInMicros()))
                        .execute()
                == 1;
    }

    /// Until when it is busy; now when nobody used it.
    long busyUntil(byte[] mark, long now) {
        return sql.select(LIMIT_MARK.BUSY_UNTIL)
                .from(LIMIT_MARK)
                .where(LIMIT_MARK.MUNICIPALITY_ID.eq(municipality))
                .and(LIMIT_MARK.MARK.eq(mark))
                .fetchOptional(row -> row.value1())
                .orElse(now);
    }
}
