// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import static nl.evenredig.platform.generated.db.people.Tables.MEMBERSHIP;
import static nl.evenredig.platform.people.Founded.TEST;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.shared.access.Role;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// Whoever is tied to an organisation, or was in the last two years, has a conflict that is named.
@SpringBootTest
final class InterestsTest {
    @Autowired private Interests interests;
    @Autowired private Organisations organisations;
    @Autowired private Representatives representatives;
    @Autowired private People people;
    @Autowired private DSLContext sql;
    @Autowired private Clock clock;

    @Test
    void aDeclaredTieIsAConflictUntilTwoYearsAfterItsEnd() {
        Account member = Founded.account(people, Role.AUTHORITY);
        Organisation one = Founded.organisation(organisations, OrganisationKind.INSTITUTION);
        assertThat(interests.conflict(member.id(), one.id())).isEmpty();
        LocalDate today = LocalDate.now(clock);
        Interest old = interest(member, one, Optional.of(today.minusYears(2).minusDays(1)));
        interests.declare(old, TEST);
        assertThat(interests.conflict(member.id(), one.id())).isEmpty();
        interests.declare(interest(member, one, Optional.of(today.minusYears(2))), TEST);
        assertThat(interests.conflict(member.id(), one.id()))
                .map(Conflict::ground)
                .hasValue(Conflict.Ground.DECLARED);
        assertThat(interests.of(member.id())).hasSize(1);
        assertThat(interests.declarers()).extracting(Account::id).contains(member.id());
    }

    @Test
    void speakingForItIsAConflictUntilTwoYearsAfter() {
        Account member = Founded.account(people, Role.AUTHORITY);
        Organisation one = Founded.organisation(organisations, OrganisationKind.COMMUNITY);
        representatives.welcome(member.id(), one.id(), TEST);
        assertThat(interests.conflict(member.id(), one.id()))
                .map(Conflict::ground)
                .hasValue(Conflict.Ground.SPEAKS_FOR_IT);
        representatives.leave(member.id(), one.id(), true, TEST);
        assertThat(interests.conflict(member.id(), one.id()).flatMap(Conflict::to)).isPresent();
        long ended =
                sql.update(MEMBERSHIP)
                        .set(MEMBERSHIP.ENDED_AT, OffsetDateTime.now(clock).minusYears(3))
                        .where(MEMBERSHIP.ACCOUNT_ID.eq(member.id().value()))
                        .execute();
        assertThat(ended).isEqualTo(1);
        assertThat(interests.conflict(member.id(), one.id())).isEmpty();
    }

    @Test
    void onlyWhoDeclaredATieCanEndIt() {
        Account member = Founded.account(people, Role.AUTHORITY);
        Account other = Founded.account(people, Role.AUTHORITY);
        Organisation one = Founded.organisation(organisations, OrganisationKind.INSTITUTION);
        Interest interest = interest(member, one, Optional.empty());
        interests.declare(interest, TEST);
        LocalDate today = LocalDate.now(clock);
        assertThat(interests.end(interest.id(), other.id(), today, TEST)).isFalse();
        assertThat(interests.end(interest.id(), member.id(), today, TEST)).isTrue();
        assertThat(interests.end(interest.id(), member.id(), today, TEST)).isFalse();
        assertThat(interests.conflict(member.id(), one.id()).flatMap(Conflict::to)).hasValue(today);
    }

    private static Interest interest(
            Account account, Organisation organisation, Optional<LocalDate> to) {
        return new Interest(
                UUID.randomUUID(),
                account.id(),
                Optional.of(organisation.id()),
                "",
                Interest.Tie.BOARD,
                LocalDate.of(2015, 1, 1),
                to);
    }
}
