// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.demo;

import static nl.evenredig.platform.generated.db.town.Tables.PERSONA;

import java.util.List;
import nl.evenredig.platform.people.AccountId;
import nl.evenredig.platform.shared.TownSettings;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Which accounts are invented.
@Component
class PersonaStore {
    private final DSLContext sql;
    private final String town;

    PersonaStore(DSLContext sql, TownSettings settings) {
        this.sql = sql;
        this.town = settings.municipality().code();
    }

    void add(Persona persona, int position) {
        sql.insertInto(PERSONA)
                .set(PERSONA.MUNICIPALITY_ID, town)
                .set(PERSONA.ACCOUNT_ID, persona.account().value())
                .set(PERSONA.POSITION, position)
                .set(PERSONA.TASK, persona.task())
                .execute();
    }

    boolean has(AccountId account) {
        return sql.fetchExists(
                PERSONA, PERSONA.MUNICIPALITY_ID.eq(town), PERSONA.ACCOUNT_ID.eq(account.value()));
    }

    List<Persona> all() {
        return sql.selectFrom(PERSONA)
                .where(PERSONA.MUNICIPALITY_ID.eq(town))
                .orderBy(PERSONA.POSITION)
                .fetch(row -> new Persona(new AccountId(row.getAccountId()), row.getTask()));
    }
}
