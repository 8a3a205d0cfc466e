// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import static nl.evenredig.platform.people.Founded.TEST;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.access.Role;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// Who speaks for an organisation has its role, exactly as long, and no organisation loses its last voice unnoticed.
@SpringBootTest
final class RepresentativesTest {
    @Autowired private Organisations organisations;
    @Autowired private Representatives representatives;
    @Autowired private People people;
    @Autowired private DSLContext sql;

    @Test
    void theRoleComesAndGoesWithSpeaking() {
        Organisation one = Founded.organisation(organisations, OrganisationKind.COMMUNITY);
        Organisation other = Founded.organisation(organisations, OrganisationKind.RESIDENTS);
        Organisation care = Founded.organisation(organisations, OrganisationKind.INSTITUTION);
        Account person = Founded.account(people, Role.RESIDENT);
        assertThat(representatives.welcome(person.id(), one.id(), TEST)).isTrue();
        assertThat(representatives.welcome(person.id(), one.id(), TEST)).isFalse();
        representatives.welcome(person.id(), other.id(), TEST);
        representatives.welcome(person.id(), care.id(), TEST);
        assertThat(roles(person))
                .containsOnly(Role.RESIDENT, Role.REPRESENTATIVE, Role.INSTITUTION);
        representatives.leave(person.id(), one.id(), true, TEST);
        representatives.leave(person.id(), care.id(), true, TEST);
        assertThat(roles(person)).containsOnly(Role.RESIDENT, Role.REPRESENTATIVE);
        representatives.leave(person.id(), other.id(), true, TEST);
        assertThat(roles(person)).containsOnly(Role.RESIDENT);
    }

    @Test
    void theRoleFollowsTheKindOfTheOrganisation() {
        Organisation one = Founded.organisation(organisations, OrganisationKind.COMMUNITY);
        Account person = Founded.account(people);
        representatives.welcome(person.id(), one.id(), TEST);
        OrganisationProfile care = Founded.profile(one.name(), OrganisationKind.INSTITUTION);
        organisations.revise(one.id(), one.version(), care, TEST);
        assertThat(roles(person)).containsOnly(Role.INSTITUTION);
    }

    @Test
    void theLastOneLeavesOnlyWhenTheMunicipalityHearsIt() {
        Account owner = Founded.account(people, Role.RELATIONSHIP_OWNER);
        Organisation one = Founded.organisation(organisations, OrganisationKind.COMMUNITY);
        Account first = Founded.account(people);
        Account last = Founded.account(people);
        representatives.welcome(first.id(), one.id(), TEST);
        representatives.welcome(last.id(), one.id(), TEST);
        assertThat(leave(first, one, false)).isEqualTo(Leaving.LEFT);
        assertThat(leave(first, one, false)).isEqualTo(Leaving.NOT_THERE);
        assertThat(leave(last, one, false)).isEqualTo(Leaving.NEEDS_SUCCESSOR);
        assertThat(representatives.of(one.id())).hasSize(1);
        assertThat(leave(last, one, true)).isEqualTo(Leaving.LEFT_AND_TOLD);
        assertThat(new Letters(sql, owner.address()).kinds()).contains("people.unspoken");
        assertThat(organisations.unspoken()).contains(one);
    }

    @Test
    void ofTwoWhoLeaveAtOnceOneStays() throws Exception {
        Organisation one = Founded.organisation(organisations, OrganisationKind.COMMUNITY);
        Account first = Founded.account(people);
        Account second = Founded.account(people);
        representatives.welcome(first.id(), one.id(), TEST);
        representatives.welcome(second.id(), one.id(), TEST);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<Leaving>> both =
                    two.invokeAll(
                            List.of(
                                    () -> leave(first, one, false),
                                    () -> leave(second, one, false)));
            assertThat(List.of(both.get(0).get(), both.get(1).get()))
                    .containsExactlyInAnyOrder(Leaving.LEFT, Leaving.NEEDS_SUCCESSOR);
        }
        assertThat(representatives.of(one.id())).hasSize(1);
    }

    @Test
    void whetherSomebodyIsNamedTheyDecideThemselves() {
        Organisation one = Founded.organisation(organisations, OrganisationKind.COMMUNITY);
        Account person = Founded.account(people);
        Account fellow = Founded.account(people);
        representatives.welcome(person.id(), one.id(), TEST);
        representatives.welcome(fellow.id(), one.id(), TEST);
        representatives.describe(one.id(), named(person, "penningmeester"), actor(fellow));
        assertThat(of(one, person).isNamed()).isFalse();
        assertThat(of(one, person).note()).isEqualTo("penningmeester");
        representatives.describe(one.id(), named(person, "bestuur"), actor(person));
        assertThat(of(one, person).isNamed()).isTrue();
        representatives.describe(one.id(), named(person, "voorzitter"), actor(fellow));
        assertThat(of(one, person).isNamed()).isTrue();
    }

    @Test
    void aClosedAccountSpeaksForNothing() {
        Organisation one = Founded.organisation(organisations, OrganisationKind.COMMUNITY);
        Account person = Founded.account(people);
        representatives.welcome(person.id(), one.id(), TEST);
        representatives.leaveAll(person.id(), TEST);
        assertThat(representatives.organisations(person.id())).isEmpty();
        assertThat(roles(person)).isEmpty();
    }

    private Leaving leave(Account account, Organisation organisation, boolean tells) {
        return representatives.leave(account.id(), organisation.id(), tells, TEST);
    }

    private Representative of(Organisation organisation, Account account) {
        return representatives.of(organisation.id()).stream()
                .filter(one -> one.account().equals(account.id()))
                .findFirst()
                .orElseThrow();
    }

    private Set<Role> roles(Account account) {
        return people.find(account.id()).orElseThrow().roles();
    }

    private static Representative named(Account account, String note) {
        return new Representative(
                account.id(), account.name(), note, true, LocalDate.of(2026, 1, 1));
    }

    private static Actor actor(Account account) {
        return new Actor(account.id().toString(), "", Set.of(Role.REPRESENTATIVE), false);
    }
}
