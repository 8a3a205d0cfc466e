// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.evenredig.platform.generated.db.people.Tables;
import nl.evenredig.platform.journey.InTown;
import nl.evenredig.platform.journey.RunningTown;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.access.Role;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Roles keep their rules, whoever changes them at the same time, and accounts close without losing what was decided.
@ExtendWith(InTown.class)
class RolesTest {
    private static final Actor TESTER = Actor.job("test");

    @Test
    void whoJudgesPolicyDoesNotMakeIt(RunningTown town) {
        Roles roles = town.part(Roles.class);
        AccountId judge = add(town, Role.AUTHORITY);
        assertThat(roles.give(judge, Role.POLICY_OFFICER, TESTER))
                .isEqualTo(RoleChange.INDEPENDENCE);
        AccountId maker = add(town, Role.COUNCIL);
        assertThat(roles.give(maker, Role.AUTHORITY, TESTER)).isEqualTo(RoleChange.INDEPENDENCE);
        assertThat(roles.give(maker, Role.FACILITATOR, TESTER)).isEqualTo(RoleChange.DONE);
        assertThat(rolesOf(town, maker)).containsOnly(Role.COUNCIL, Role.FACILITATOR);
    }

    @Test
    void ofTwoWhoGiveRolesThatDoNotGoTogetherOneSucceeds(RunningTown town) throws Exception {
        Roles roles = town.part(Roles.class);
        AccountId somebody = add(town, Role.RESIDENT);
        assertThat(
                        together(
                                () -> roles.give(somebody, Role.AUTHORITY, TESTER),
                                () -> roles.give(somebody, Role.EXECUTIVE, TESTER)))
                .containsExactlyInAnyOrder(RoleChange.DONE, RoleChange.INDEPENDENCE);
    }

    @Test
    void oneAdministratorAlwaysStays(RunningTown town) throws Exception {
        Roles roles = town.part(Roles.class);
        AccountId first = town.part(People.class).with(Role.ADMINISTRATOR).getFirst().id();
        AccountId second = add(town, Role.ADMINISTRATOR);
        assertThat(
                        together(
                                () -> roles.take(first, Role.ADMINISTRATOR, TESTER),
                                () -> roles.take(second, Role.ADMINISTRATOR, TESTER)))
                .containsExactlyInAnyOrder(RoleChange.DONE, RoleChange.LAST_ADMINISTRATOR);
        assertThat(town.part(People.class).with(Role.ADMINISTRATOR)).hasSize(1);
        roles.give(first, Role.ADMINISTRATOR, TESTER);
        roles.take(second, Role.ADMINISTRATOR, TESTER);
        assertThat(town.part(Leavers.class).close(first, TESTER)).contains("people.my.close.last");
    }

    @Test
    void aRoleOfAnOfficialCountsOnlyAfterAStrongSignIn() {
        Set<Role> roles = Set.of(Role.ADMINISTRATOR);
        assertThat(new Actor("1", "A", roles, false).may(Permission.MANAGE_PEOPLE)).isFalse();
        assertThat(new Actor("1", "A", roles, true).may(Permission.MANAGE_PEOPLE)).isTrue();
        assertThat(Means.LINK.isStrong()).isFalse();
        assertThat(Means.PASSKEY.isStrong()).isTrue();
    }

    @Test
    void whoLeavesIsErasedAndTheirDecisionsStay(RunningTown town) {
        People people = town.part(People.class);
        AccountId leaver = add(town, Role.EDITOR);
        String address = people.find(leaver).orElseThrow().address();
        AccountId other = add(town, Role.RESIDENT);
        Actor deed = new Actor(leaver.toString(), "", Set.of(Role.EDITOR), true);
        town.part(Roles.class).give(other, Role.KEY_PERSON, deed);
        assertThat(town.part(Leavers.class).close(leaver, deed)).isEmpty();
        assertThat(people.find(leaver)).isEmpty();
        assertThat(people.at(address)).isEmpty();
        DSLContext sql = town.part(DSLContext.class);
        assertThat(sql.fetchCount(Tables.ACCOUNT, Tables.ACCOUNT.ACCOUNT_ID.eq(leaver.value())))
                .isEqualTo(1);
        assertThat(
                        sql.fetchCount(
                                Tables.GRANTED_ROLE,
                                Tables.GRANTED_ROLE.GRANTED_BY.eq(leaver.toString())))
                .isEqualTo(1);
        Account again =
                new Account(
                        new AccountId(UUID.randomUUID()),
                        "Weer",
                        address,
                        Locale.of("nl"),
                        Set.of(Role.RESIDENT));
        assertThat(people.enrol(again, TESTER)).isTrue();
    }

    private static AccountId add(RunningTown town, Role role) {
        AccountId id = new AccountId(UUID.randomUUID());
        town.part(People.class)
                .enrol(
                        new Account(
                                id, "Proef", id + "@proef.example", Locale.of("nl"), Set.of(role)),
                        TESTER);
        return id;
    }

    private static Set<Role> rolesOf(RunningTown town, AccountId account) {
        return town.part(People.class).find(account).orElseThrow().roles();
    }

    private static List<RoleChange> together(
            java.util.concurrent.Callable<RoleChange> one,
            java.util.concurrent.Callable<RoleChange> other)
            throws Exception {
        try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<RoleChange>> ends = both.invokeAll(List.of(one, other));
            return List.of(ends.getFirst().get(), ends.getLast().get());
        }
    }
}
