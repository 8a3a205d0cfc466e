// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.contribution;

import static nl.evenredig.platform.generated.db.portal.Tables.CONTRIBUTION;
import static nl.evenredig.platform.generated.db.portal.Tables.CONTRIBUTION_STEP;
import static nl.evenredig.platform.generated.db.shared.Tables.AUDIT_LINE;
import static nl.evenredig.platform.generated.db.shared.Tables.LETTER;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;

/// What is really kept of contributions.
final class KeptStore {
    private final DSLContext sql;

    KeptStore(DSLContext sql) {
        this.sql = sql;
    }

    /// Everything in all tables of contributions.
    String everything() {
        return sql.selectFrom(CONTRIBUTION).fetch().formatJSON()
                + sql.selectFrom(CONTRIBUTION_STEP).fetch().formatJSON();
    }

    List<String> letters(String address) {
        return sql.selectFrom(LETTER)
                .where(LETTER.ADDRESS.eq(address))
                .orderBy(LETTER.WRITTEN_AT)
                .fetch(row ->
                        row.getSubject()
                                + "\n"
                                + String.join("\n", row.getParagraphs())
                                + "\n"
                                + row.getActionLink());
    }

    List<String> deeds(ContributionId id) {
        return sql.selectFrom(AUDIT_LINE)
                .where(AUDIT_LINE.OBJECT.eq(id.object()))
                .orderBy(AUDIT_LINE.LINE_NUMBER)
                .fetch(AUDIT_LINE.ACTION);
    }

    /// Makes it look as if all that was done with it was done then.
    void age(ContributionId id, Instant then) {
        sql.update(CONTRIBUTION)
                .set(CONTRIBUTION.CHANGED_AT, then.atOffset(ZoneOffset.UTC))
                .where(CONTRIBUTION.CONTRIBUTION_ID.eq(id.value()))
                .execute();
        sql.update(CONTRIBUTION)
                .set(CONTRIBUTION.PUBLISHED_AT, then.atOffset(ZoneOffset.UTC))
                .where(CONTRIBUTION.CONTRIBUTION_ID.eq(id.value()))
                .and(CONTRIBUTION.PUBLISHED_AT.isNotNull())
                .execute();
    }
}
