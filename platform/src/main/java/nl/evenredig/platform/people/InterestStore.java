// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import static nl.evenredig.platform.generated.db.people.Tables.INTEREST;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.generated.db.people.tables.records.InterestRecord;
import nl.evenredig.platform.shared.TownSettings;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// The ties that were declared.
@Component
class InterestStore {
    private final DSLContext sql;
    private final String town;
    private final Clock clock;

    InterestStore(DSLContext sql, TownSettings settings, Clock clock) {
        this.sql = sql;
        this.town = settings.municipality().code();
        this.clock = clock;
    }

    void add(Interest interest) {
        sql.insertInto(INTEREST)
                .set(INTEREST.MUNICIPALITY_ID, town)
                .set(INTEREST.INTEREST_ID, interest.id())
                .set(INTEREST.ACCOUNT_ID, interest.account().value())
                .set(
                        INTEREST.ORGANISATION_ID,
                        interest.organisation().map(OrganisationId::value).orElse(null))
                .set(INTEREST.ELSEWHERE, interest.elsewhere())
                .set(INTEREST.TIE, interest.tie().name())
                .set(INTEREST.BEGUN_ON, interest.from())
                .set(INTEREST.ENDED_ON, interest.to().orElse(null))
                .set(INTEREST.DECLARED_AT, OffsetDateTime.now(clock))
                .execute();
    }

    boolean end(UUID interest, AccountId account, LocalDate to) {
        return sql.update(INTEREST)
                        .set(INTEREST.ENDED_ON, to)
                        .where(INTEREST.MUNICIPALITY_ID.eq(town))
                        .and(INTEREST.INTEREST_ID.eq(interest))
                        .and(INTEREST.ACCOUNT_ID.eq(account.value()))
                        .and(INTEREST.ENDED_ON.isNull())
                        .and(INTEREST.BEGUN_ON.le(to))
                        .execute()
                > 0;
    }

    /// Those that last, and those that ended on this day or later; what lasts first.
    List<Interest> of(AccountId account, LocalDate day) {
        return sql.selectFrom(INTEREST)
                .where(INTEREST.MUNICIPALITY_ID.eq(town))
                .and(INTEREST.ACCOUNT_ID.eq(account.value()))
                .and(INTEREST.ENDED_ON.isNull().or(INTEREST.ENDED_ON.ge(day)))
                .orderBy(
                        INTEREST.ENDED_ON.desc().nullsFirst(),
                        INTEREST.BEGUN_ON,
                        INTEREST.INTEREST_ID)
                .fetch(InterestStore::interest);
    }

    /// Destroys what ended before a moment.
    int destroyBefore(Instant moment) {
        return sql.deleteFrom(INTEREST)
                .where(INTEREST.MUNICIPALITY_ID.eq(town))
                .and(INTEREST.ENDED_ON.lt(LocalDate.ofInstant(moment, clock.getZone())))
                .execute();
    }

    private static Interest interest(InterestRecord row) {
        return new Interest(
                row.getInterestId(),
                new AccountId(row.getAccountId()),
                Optional.ofNullable(row.getOrganisationId()).map(OrganisationId::new),
                row.getElsewhere(),
                Interest.Tie.valueOf(row.getTie()),
                row.getBegunOn(),
                Optional.ofNullable(row.getEndedOn()));
    }
}
