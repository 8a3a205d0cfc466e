// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.demo;

import static nl.evenredig.platform.generated.db.town.Tables.OPENING;

import java.util.Optional;
import nl.evenredig.platform.shared.MunicipalityId;
import nl.evenredig.platform.shared.TownSettings;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// What the database knows about how a town was opened.
@Component
class OpeningStore {
    private final DSLContext sql;
    private final TownSettings settings;

    OpeningStore(DSLContext sql, TownSettings settings) {
        this.sql = sql;
        this.settings = settings;
    }

    /// Waits until no other node is making the town; holds until the end of the transaction.
    void waitForOthers() {
        sql.execute("select pg_advisory_xact_lock(hashtext({0}))", settings.municipality().code());
    }

    /// The municipality that gets the demo; empty when it is opened without, which is remembered, or once was.
    Optional<MunicipalityId> toSettle() {
        MunicipalityId municipality = settings.municipality();
        if (settings.empty()) {
            sql.insertInto(OPENING)
                    .set(OPENING.MUNICIPALITY_ID, municipality.code())
                    .onConflictDoNothing()
                    .execute();
        }
        boolean staysEmpty =
                sql.fetchExists(OPENING, OPENING.MUNICIPALITY_ID.eq(municipality.code()));
        return staysEmpty ? Optional.empty() : Optional.of(municipality);
    }
}
