// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import static nl.evenredig.platform.generated.db.shared.Tables.LETTER;

import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;

/// What was put in the outbox for one reader.
record Letters(DSLContext sql, String address) {
    /// The kinds of the letters, the oldest first.
    List<String> kinds() {
        return sql.select(LETTER.KIND)
                .from(LETTER)
                .where(LETTER.ADDRESS.eq(address))
                .orderBy(LETTER.WRITTEN_AT)
                .fetch(LETTER.KIND);
    }

    /// The secret at the end of the link in the latest letter.
    String secret() {
        String link =
                Objects.requireNonNull(
                        sql.select(LETTER.ACTION_LINK)
                                .from(LETTER)
                                .where(LETTER.ADDRESS.eq(address))
                                .orderBy(LETTER.WRITTEN_AT.desc())
                                .limit(1)
                                .fetchSingle(LETTER.ACTION_LINK));
        return link.substring(link.lastIndexOf('/') + 1);
    }
}
