// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import static nl.evenredig.platform.generated.db.people.Tables.IDENTITY;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import nl.evenredig.platform.shared.TownSettings;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Which account belongs to whom, as a sign-in outside this program knows them.
@Component
class IdentityStore {
    private final DSLContext sql;
    private final String town;
    private final Clock clock;

    IdentityStore(DSLContext sql, TownSettings settings, Clock clock) {
        this.sql = sql;
        this.town = settings.municipality().code();
        this.clock = clock;
    }

    Optional<AccountId> owner(Identity identity) {
        return sql.select(IDENTITY.ACCOUNT_ID)
                .from(IDENTITY)
                .where(IDENTITY.MUNICIPALITY_ID.eq(town))
                .and(IDENTITY.ISSUER.eq(identity.issuer()))
                .and(IDENTITY.SUBJECT_HASH.eq(identity.hash()))
                .fetchOptional(row -> new AccountId(row.value1()));
    }

    /// Whether it was linked now; not when either of the two is linked already.
    boolean add(Identity identity, AccountId account) {
        return sql.insertInto(IDENTITY)
                        .set(IDENTITY.MUNICIPALITY_ID, town)
                        .set(IDENTITY.ISSUER, identity.issuer())
                        .set(IDENTITY.SUBJECT_HASH, identity.hash())
                        .set(IDENTITY.ACCOUNT_ID, account.value())
                        .set(IDENTITY.LINKED_AT, OffsetDateTime.now(clock))
                        .onConflictDoNothing()
                        .execute()
                > 0;
    }

    /// Since when an account is linked; the latest when there are several sign-ins.
    Optional<OffsetDateTime> since(AccountId account) {
        return sql.select(IDENTITY.LINKED_AT)
                .from(IDENTITY)
                .where(IDENTITY.MUNICIPALITY_ID.eq(town))
                .and(IDENTITY.ACCOUNT_ID.eq(account.value()))
                .orderBy(IDENTITY.LINKED_AT.desc())
                .limit(1)
                .fetchOptional(row -> row.value1());
    }

    /// Whether there was anything to remove.
    boolean removeAll(AccountId account) {
        return sql.deleteFrom(IDENTITY)
                        .where(IDENTITY.MUNICIPALITY_ID.eq(town))
                        .and(IDENTITY.ACCOUNT_ID.eq(account.value()))
                        .execute()
                > 0;
    }
}
