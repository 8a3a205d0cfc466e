// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import static nl.evenredig.platform.generated.db.people.Tables.ACCOUNT;
import static nl.evenredig.platform.generated.db.people.Tables.GRANTED_ROLE;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.evenredig.platform.generated.db.people.tables.records.AccountRecord;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.access.Role;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Accounts and the roles they were given.
@Component
class AccountStore {
    private final DSLContext sql;
    private final String town;
    private final Clock clock;

    AccountStore(DSLContext sql, TownSettings settings, Clock clock) {
        this.sql = sql;
        this.town = settings.municipality().code();
        this.clock = clock;
    }

    /// Whether its address had no account yet.
    boolean add(Account account) {
        return sql.insertInto(ACCOUNT)
                        .set(ACCOUNT.MUNICIPALITY_ID, town)
                        .set(ACCOUNT.ACCOUNT_ID, account.id().value())
                        .set(ACCOUNT.NAME, account.name())
                        .set(ACCOUNT.ADDRESS, account.address())
                        .set(ACCOUNT.LANGUAGE, account.language().toLanguageTag())
                        .set(ACCOUNT.MADE_AT, OffsetDateTime.now(clock))
                        .onConflictDoNothing()
                        .execute()
                > 0;
    }

    void grant(AccountId account, Role role, Actor by) {
        sql.insertInto(GRANTED_ROLE)
                .set(GRANTED_ROLE.MUNICIPALITY_ID, town)
                .set(GRANTED_ROLE.ACCOUNT_ID, account.value())
                .set(GRANTED_ROLE.ROLE, role.name())
                .set(GRANTED_ROLE.GRANTED_AT, OffsetDateTime.now(clock))
                .set(GRANTED_ROLE.GRANTED_BY, by.id())
                .onConflictDoNothing()
                .execute();
    }

    Optional<Account> find(AccountId id) {
        return where(ACCOUNT.ACCOUNT_ID.eq(id.value())).stream().findFirst();
    }

    Optional<Account> at(String address) {
        return where(ACCOUNT.ADDRESS.eq(address.toLowerCase(Locale.ROOT))).stream().findFirst();
    }

    /// Writes how somebody wants to be called and written to.
    void describe(AccountId id, String name, Locale language) {
        sql.update(ACCOUNT)
                .set(ACCOUNT.NAME, name)
                .set(ACCOUNT.LANGUAGE, language.toLanguageTag())
                .where(ACCOUNT.MUNICIPALITY_ID.eq(town))
                .and(ACCOUNT.ACCOUNT_ID.eq(id.value()))
                .and(ACCOUNT.CLOSED_AT.isNull())
                .execute();
    }

    /// Erases who it was; the row stays, so that what they decided keeps its maker.
    void close(AccountId id) {
        sql.update(ACCOUNT)
                .set(ACCOUNT.NAME, "")
                .set(ACCOUNT.ADDRESS, "")
                .set(ACCOUNT.CLOSED_AT, OffsetDateTime.now(clock))
                .where(ACCOUNT.MUNICIPALITY_ID.eq(town))
                .and(ACCOUNT.ACCOUNT_ID.eq(id.value()))
                .execute();
    }

    /// A part of those whose name or address holds a text.
    List<Account> some(String text, int from, int most) {
        return sql.selectFrom(ACCOUNT)
                .where(holds(text))
                .orderBy(ACCOUNT.NAME, ACCOUNT.ACCOUNT_ID)
                .offset(from)
                .limit(most)
                .fetch(this::account);
    }

    int count(String text) {
        return sql.fetchCount(ACCOUNT, holds(text));
    }

    private Condition holds(String text) {
        return ACCOUNT.MUNICIPALITY_ID
                .eq(town)
                .and(ACCOUNT.CLOSED_AT.isNull())
                .and(
                        ACCOUNT.NAME
                                .containsIgnoreCase(text)
                                .or(ACCOUNT.ADDRESS.containsIgnoreCase(text)));
    }

    List<Account> with(Role role) {
        return where(
                ACCOUNT.ACCOUNT_ID.in(
                        sql.select(GRANTED_ROLE.ACCOUNT_ID)
                                .from(GRANTED_ROLE)
                                .where(GRANTED_ROLE.MUNICIPALITY_ID.eq(town))
                                .and(GRANTED_ROLE.ROLE.eq(role.name()))));
    }

    private List<Account> where(Condition condition) {
        return sql.selectFrom(ACCOUNT)
                .where(ACCOUNT.MUNICIPALITY_ID.eq(town))
                .and(ACCOUNT.CLOSED_AT.isNull())
                .and(condition)
                .orderBy(ACCOUNT.NAME, ACCOUNT.ACCOUNT_ID)
                .fetch(this::account);
    }

    private Account account(AccountRecord row) {
        return new Account(
                new AccountId(row.getAccountId()),
                row.getName(),
                row.getAddress(),
                Locale.forLanguageTag(row.getLanguage()),
                roles(row.getAccountId()));
    }

    private Set<Role> roles(UUID account) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(
                sql.select(GRANTED_ROLE.ROLE)
                        .from(GRANTED_ROLE)
                        .where(GRANTED_ROLE.MUNICIPALITY_ID.eq(town))
                        .and(GRANTED_ROLE.ACCOUNT_ID.eq(account))
                        .fetch(row -> Role.valueOf(row.value1())));
        return roles;
    }
}
