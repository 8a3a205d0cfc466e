// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording;

import static nl.evenredig.platform.generated.db.wording.Tables.READER_KEY;

import java.security.SecureRandom;
import java.time.LocalDate;
import nl.evenredig.platform.shared.TownSettings;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// The secrets with which readers are counted: one for today, none for days that are over.
@Component
class ReaderKeyStore {
    private static final int BYTES = 32;

    private final DSLContext sql;
    private final String town;
    private final SecureRandom random = new SecureRandom();

    ReaderKeyStore(DSLContext sql, TownSettings settings) {
        this.sql = sql;
        this.town = settings.municipality().code();
    }

    /// The secret of a day, the same on every node; the first who asks makes it.
    byte[] of(LocalDate day) {
        byte[] made = new byte[BYTES];
        random.nextBytes(made);
        sql.insertInto(READER_KEY)
                .set(READER_KEY.MUNICIPALITY_ID, town)
                .set(READER_KEY.DAY, day)
                .set(READER_KEY.SECRET, made)
                .onConflictDoNothing()
                .execute();
        return sql.select(READER_KEY.SECRET)
                .from(READER_KEY)
                .where(READER_KEY.MUNICIPALITY_ID.eq(town))
                .and(READER_KEY.DAY.eq(day))
                .fetchSingle()
                .value1();
    }

    /// How many were destroyed.
    int destroyBefore(LocalDate day) {
        return sql.deleteFrom(READER_KEY)
                .where(READER_KEY.MUNICIPALITY_ID.eq(town))
                .and(READER_KEY.DAY.lt(day))
                .execute();
    }
}
