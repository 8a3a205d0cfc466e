// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome;

import static nl.evenredig.platform.generated.db.shared.Tables.LETTER;
import static nl.evenredig.platform.generated.db.workshop.Tables.CHECKING;
import static nl.evenredig.platform.generated.db.workshop.Tables.INQUIRY;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import nl.evenredig.platform.workshop.WorkshopId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// What was sent to whom, and days that went by.
@Component("workshopAskedStore")
public final class AskedStore {
    private final DSLContext sql;

    AskedStore(DSLContext sql) {
        this.sql = sql;
    }

    /// The secrets in the links of letters to an address, the oldest first.
    public List<String> secrets(String address, String kind) {
        return sql.selectFrom(LETTER)
                .where(LETTER.ADDRESS.eq(address))
                .and(LETTER.KIND.eq(kind))
                .orderBy(LETTER.WRITTEN_AT)
                .fetch(row ->
                        row.getActionLink().substring(row.getActionLink().lastIndexOf('/') + 1));
    }

    /// The check ended so long ago.
    void endedOn(WorkshopId id, LocalDate day) {
        sql.update(CHECKING)
                .set(CHECKING.ENDS_ON, day)
                .where(CHECKING.WORKSHOP_YEAR.eq(id.year()))
                .and(CHECKING.WORKSHOP_NUMBER.eq(id.number()))
                .execute();
    }

    /// They were asked so many days before.
    void askedBefore(WorkshopId id, int days) {
        OffsetDateTime then = OffsetDateTime.now(Held.ZONE).minusDays(days);
        sql.update(INQUIRY)
                .set(INQUIRY.ASKED_AT, then)
                .where(INQUIRY.WORKSHOP_YEAR.eq(id.year()))
                .and(INQUIRY.WORKSHOP_NUMBER.eq(id.number()))
                .execute();
    }

    /// They answered so many days before.
    void answeredBefore(WorkshopId id, int days) {
        sql.update(INQUIRY)
                .set(INQUIRY.ANSWERED_AT, OffsetDateTime.now(Held.ZONE).minusDays(days))
                .where(INQUIRY.WORKSHOP_YEAR.eq(id.year()))
                .and(INQUIRY.WORKSHOP_NUMBER.eq(id.number()))
                .execute();
    }
}
