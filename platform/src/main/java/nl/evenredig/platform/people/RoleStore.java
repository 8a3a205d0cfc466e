// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import static nl.evenredig.platform.generated.db.people.Tables.ACCOUNT;
import static nl.evenredig.platform.generated.db.people.Tables.GRANTED_ROLE;

import java.util.EnumSet;
import java.util.Set;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.shared.access.Role;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Roles while they change: who changes them holds them, so that two changes at the same time cannot break a rule that
/// each of them keeps.
@Component
class RoleStore {
    private final DSLContext sql;
    private final String town;

    RoleStore(DSLContext sql, TownSettings settings) {
        this.sql = sql;
        this.town = settings.municipality().code();
    }

    /// Somebody's roles; until the end of the transaction nobody else changes them.
    Set<Role> hold(AccountId account) {
        sql.selectOne()
                .from(ACCOUNT)
                .where(ACCOUNT.MUNICIPALITY_ID.eq(town))
                .and(ACCOUNT.ACCOUNT_ID.eq(account.value()))
                .forUpdate()
                .fetch();
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(
                sql.select(GRANTED_ROLE.ROLE)
                        .from(GRANTED_ROLE)
                        .where(GRANTED_ROLE.MUNICIPALITY_ID.eq(town))
                        .and(GRANTED_ROLE.ACCOUNT_ID.eq(account.value()))
                        .fetch(row -> Role.valueOf(row.value1())));
        return roles;
    }

    /// How many have a role; until the end of the transaction nobody else takes it from anyone.
    int holdAllWith(Role role) {
        return sql.selectOne()
                .from(GRANTED_ROLE)
                .where(GRANTED_ROLE.MUNICIPALITY_ID.eq(town))
                .and(GRANTED_ROLE.ROLE.eq(role.name()))
                .orderBy(GRANTED_ROLE.ACCOUNT_ID)
                .forUpdate()
                .fetch()
                .size();
    }

    void take(AccountId account, Role role) {
        sql.deleteFrom(GRANTED_ROLE)
                .where(GRANTED_ROLE.MUNICIPALITY_ID.eq(town))
                .and(GRANTED_ROLE.ACCOUNT_ID.eq(account.value()))
                .and(GRANTED_ROLE.ROLE.eq(role.name()))
                .execute();
    }

    void takeAll(AccountId account) {
        sql.deleteFrom(GRANTED_ROLE)
                .where(GRANTED_ROLE.MUNICIPALITY_ID.eq(town))
                .and(GRANTED_ROLE.ACCOUNT_ID.eq(account.value()))
                .execute();
    }
}
