// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.open;

import static nl.evenredig.platform.generated.db.shared.Tables.SEAL_KEY;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Optional;
import nl.evenredig.platform.shared.TownSettings;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// The keys of seals, the same on every node.
@Component
class SealKeyStore {
    private static final int KEY_LENGTH = 32;

    private final DSLContext sql;
    private final String municipality;
    private final SecureRandom random = new SecureRandom();

    SealKeyStore(DSLContext sql, TownSettings town) {
        this.sql = sql;
        this.municipality = town.municipality().code();
    }

    /// The key of today; the first who asks makes it, and destroys those that are good for nothing any more.
    byte[] today(LocalDate today) {
        return find(today).orElseGet(() -> make(today));
    }

    /// The key of a day; empty when it was never made, or is destroyed.
    Optional<byte[]> find(LocalDate day) {
        return sql.select(SEAL_KEY.SECRET)
                .from(SEAL_KEY)
                .where(SEAL_KEY.MUNICIPALITY_ID.eq(municipality))
                .and(SEAL_KEY.KEY_DAY.eq(day))
                .fetchOptional(row -> row.value1());
    }

    private byte[] make(LocalDate day) {
        byte[] secret = new byte[KEY_LENGTH];
        random.nextBytes(secret);
        sql.insertInto(SEAL_KEY).values(municipality, day, secret).onConflictDoNothing().execute();
        destroyBefore(day.minusDays(1));
        return find(day).orElseThrow();
    }

    int destroyBefore(LocalDate day) {
        return sql.deleteFrom(SEAL_KEY)
                .where(SEAL_KEY.MUNICIPALITY_ID.eq(municipality))
                .and(SEAL_KEY.KEY_DAY.lt(day))
                .execute();
    }
}
