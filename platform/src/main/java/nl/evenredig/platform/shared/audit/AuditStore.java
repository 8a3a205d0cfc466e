// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.audit;

import static nl.evenredig.platform.generated.db.shared.Tables.AUDIT_LINE;

import java.time.Clock;
import java.time.OffsetDateTime;
import nl.evenredig.platform.shared.TownSettings;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// The lines of the audit log.
@Component
class AuditStore {
    private final DSLContext sql;
    private final TownSettings settings;
    private final Clock clock;

    AuditStore(DSLContext sql, TownSettings settings, Clock clock) {
        this.sql = sql;
        this.settings = settings;
        this.clock = clock;
    }

    void add(String actor, String action, String object, Audit.Result result) {
        sql.insertInto(AUDIT_LINE)
                .set(AUDIT_LINE.MUNICIPALITY_ID, settings.municipality().code())
                .set(AUDIT_LINE.HAPPENED_AT, OffsetDateTime.now(clock))
                .set(AUDIT_LINE.ACTOR, actor)
                .set(AUDIT_LINE.ACTION, action)
                .set(AUDIT_LINE.OBJECT, object)
                .set(AUDIT_LINE.RESULT, result.name())
                .execute();
    }
}
