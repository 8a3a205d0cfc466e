// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import static nl.evenredig.platform.generated.db.people.Tables.ACCOUNT;
import static nl.evenredig.platform.generated.db.people.Tables.GRANTED_ROLE;
import static nl.evenredig.platform.generated.db.people.Tables.MEMBERSHIP;
import static nl.evenredig.platform.generated.db.people.Tables.ORGANISATION;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.shared.access.Role;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/// Who speaks for which organisation, now and before.
@Component
class MembershipStore {
    private final DSLContext sql;
    private final String town;
    private final Clock clock;

    MembershipStore(DSLContext sql, TownSettings settings, Clock clock) {
        this.sql = sql;
        this.town = settings.municipality().code();
        this.clock = clock;
    }

    /// Whether they did not speak for it yet.
    boolean begin(OrganisationId organisation, AccountId account) {
        return sql.insertInto(MEMBERSHIP)
                        .set(MEMBERSHIP.MUNICIPALITY_ID, town)
                        .set(MEMBERSHIP.MEMBERSHIP_ID, UUID.randomUUID())
                        .set(MEMBERSHIP.ORGANISATION_ID, organisation.value())
                        .set(MEMBERSHIP.ACCOUNT_ID, account.value())
                        .set(MEMBERSHIP.ROLE_NOTE, "")
                        .set(MEMBERSHIP.IS_NAMED, false)
                        .set(MEMBERSHIP.BEGUN_AT, OffsetDateTime.now(clock))
                        .onConflictDoNothing()
                        .execute()
                > 0;
    }

    /// Whether they spoke for it until now. What they did there is forgotten, that they spoke for it is not.
    boolean end(OrganisationId organisation, AccountId account) {
        return sql.update(MEMBERSHIP)
                        .set(MEMBERSHIP.ENDED_AT, OffsetDateTime.now(clock))
                        .set(MEMBERSHIP.ROLE_NOTE, "")
                        .set(MEMBERSHIP.IS_NAMED, false)
                        .where(current(organisation))
                        .and(MEMBERSHIP.ACCOUNT_ID.eq(account.value()))
                        .execute()
                > 0;
    }

    boolean describe(OrganisationId organisation, AccountId account, String note, boolean isNamed) {
        return sql.update(MEMBERSHIP)
                        .set(MEMBERSHIP.ROLE_NOTE, note)
                        .set(MEMBERSHIP.IS_NAMED, isNamed)
                        .where(current(organisation))
                        .and(MEMBERSHIP.ACCOUNT_ID.eq(account.value()))
                        .execute()
                > 0;
    }

    /// Everyone who speaks for it now, longest first.
    List<Representative> of(OrganisationId organisation) {
        return sql.select(
                        ACCOUNT.ACCOUNT_ID,
                        ACCOUNT.NAME,
                        MEMBERSHIP.ROLE_NOTE,
                        MEMBERSHIP.IS_NAMED,
                        MEMBERSHIP.BEGUN_AT)
                .from(MEMBERSHIP)
                .join(ACCOUNT)
                .on(
                        ACCOUNT.MUNICIPALITY_ID.eq(MEMBERSHIP.MUNICIPALITY_ID),
                        ACCOUNT.ACCOUNT_ID.eq(MEMBERSHIP.ACCOUNT_ID))
                .where(current(organisation))
                .orderBy(MEMBERSHIP.BEGUN_AT, ACCOUNT.NAME, ACCOUNT.ACCOUNT_ID)
                .fetch(this::representative);
    }

    /// The organisations somebody speaks for now, by name.
    List<OrganisationId> of(AccountId account) {
        return sql.select(ORGANISATION.ORGANISATION_ID)
                .from(MEMBERSHIP)
                .join(ORGANISATION)
                .on(
                        ORGANISATION.MUNICIPALITY_ID.eq(MEMBERSHIP.MUNICIPALITY_ID),
                        ORGANISATION.ORGANISATION_ID.eq(MEMBERSHIP.ORGANISATION_ID))
                .where(isOf(account))
                .and(MEMBERSHIP.ENDED_AT.isNull())
                .orderBy(ORGANISATION.FOLDED_NAME)
                .fetch(row -> new OrganisationId(row.value1()));
    }

    /// The latest time somebody spoke for an organisation: until when, or empty inside when they still do.
    Optional<Tie> latest(AccountId account, OrganisationId organisation) {
        return sql.select(MEMBERSHIP.BEGUN_AT, MEMBERSHIP.ENDED_AT)
                .from(MEMBERSHIP)
                .where(isOf(account))
                .and(MEMBERSHIP.ORGANISATION_ID.eq(organisation.value()))
                .orderBy(MEMBERSHIP.ENDED_AT.desc().nullsFirst())
                .limit(1)
                .fetchOptional(row ->
                        new Tie(
                                day(row.value1()),
                                Optional.ofNullable(row.value2()).map(this::day)));
    }

    /// From when until when.
    record Tie(LocalDate from, Optional<LocalDate> to) {}

    /// The roles that follow from the organisations somebody speaks for; nobody else changes these until this
    /// transaction is over.
    Set<Role> earned(AccountId account) {
        sql.select(ACCOUNT.ACCOUNT_ID)
                .from(ACCOUNT)
                .where(ACCOUNT.MUNICIPALITY_ID.eq(town))
                .and(ACCOUNT.ACCOUNT_ID.eq(account.value()))
                .forUpdate()
                .fetch();
        Set<Role> roles = EnumSet.noneOf(Role.class);
        sql.select(ORGANISATION.KIND)
                .from(MEMBERSHIP)
                .join(ORGANISATION)
                .on(
                        ORGANISATION.MUNICIPALITY_ID.eq(MEMBERSHIP.MUNICIPALITY_ID),
                        ORGANISATION.ORGANISATION_ID.eq(MEMBERSHIP.ORGANISATION_ID))
                .where(isOf(account))
                .and(MEMBERSHIP.ENDED_AT.isNull())
                .fetch(row -> OrganisationKind.valueOf(row.value1()).role())
                .forEach(roles::add);
        return roles;
    }

    /// Whether they had the role until now.
    boolean take(AccountId account, Role role) {
        return sql.deleteFrom(GRANTED_ROLE)
                        .where(GRANTED_ROLE.MUNICIPALITY_ID.eq(town))
                        .and(GRANTED_ROLE.ACCOUNT_ID.eq(account.value()))
                        .and(GRANTED_ROLE.ROLE.eq(role.name()))
                        .execute()
                > 0;
    }

    /// Destroys who stopped before a moment.
    int destroyBefore(Instant moment) {
        return sql.deleteFrom(MEMBERSHIP)
                .where(MEMBERSHIP.MUNICIPALITY_ID.eq(town))
                .and(MEMBERSHIP.ENDED_AT.lt(moment.atOffset(ZoneOffset.UTC)))
                .execute();
    }

    private Condition current(OrganisationId organisation) {
        return MEMBERSHIP
                .MUNICIPALITY_ID
                .eq(town)
                .and(MEMBERSHIP.ORGANISATION_ID.eq(organisation.value()))
                .and(MEMBERSHIP.ENDED_AT.isNull());
    }

    private Condition isOf(AccountId account) {
        return MEMBERSHIP.MUNICIPALITY_ID.eq(town).and(MEMBERSHIP.ACCOUNT_ID.eq(account.value()));
    }

    private Representative representative(Record row) {
        return new Representative(
                new AccountId(row.get(ACCOUNT.ACCOUNT_ID)),
                row.get(ACCOUNT.NAME),
                row.get(MEMBERSHIP.ROLE_NOTE),
                row.get(MEMBERSHIP.IS_NAMED),
                day(row.get(MEMBERSHIP.BEGUN_AT)));
    }

    private LocalDate day(OffsetDateTime moment) {
        return moment.atZoneSameInstant(clock.getZone()).toLocalDate();
    }
}
