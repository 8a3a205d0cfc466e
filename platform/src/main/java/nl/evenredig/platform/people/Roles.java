// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import java.util.EnumSet;
import java.util.Set;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.access.Role;
import nl.evenredig.platform.shared.audit.Audit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives and takes roles. Two rules hold, whoever tries and whenever: the Authority is independent, and a town that has
/// an administrator keeps one. In the demo a third: its people keep their roles.
@Component
@Transactional
public class Roles {
    /// Whoever judges policy independently is none of these.
    private static final Set<Role> JUDGED =
            EnumSet.of(
                    Role.POLICY_OFFICER,
                    Role.EXECUTIVE,
                    Role.COUNCIL,
                    Role.INSTITUTION,
                    Role.ADMINISTRATOR);

    private final RoleStore roles;
    private final AccountStore accounts;
    private final Audit audit;
    private final Cast cast;

    Roles(RoleStore roles, AccountStore accounts, Audit audit, Cast cast) {
        this.roles = roles;
        this.accounts = accounts;
        this.audit = audit;
        this.cast = cast;
    }

    /// Whether one person may have all of these.
    public static boolean agree(Set<Role> together) {
        return !together.contains(Role.AUTHORITY) || together.stream().noneMatch(JUDGED::contains);
    }

    /// Gives a role; nothing changes when they have it.
    public RoleChange give(AccountId account, Role role, Actor by) {
        if (isHeld(account, by)) {
            return refused(RoleChange.CAST, "people.role-granted", account, by);
        }
        Set<Role> together = roles.hold(account);
        together.add(role);
        if (!agree(together)) {
            return refused(RoleChange.INDEPENDENCE, "people.role-granted", account, by);
        }
        accounts.grant(account, role, by);
        audit.record(by, "people.role-granted", object(account, role), Audit.Result.DONE);
        return RoleChange.DONE;
    }

    /// Takes a role away; nothing changes when they do not have it.
    public RoleChange take(AccountId account, Role role, Actor by) {
        if (isHeld(account, by)) {
            return refused(RoleChange.CAST, "people.role-taken", account, by);
        }
        boolean isLast =
                role == Role.ADMINISTRATOR
                        && roles.holdAllWith(role) <= 1
                        && roles.hold(account).contains(role);
        if (isLast) {
            return refused(RoleChange.LAST_ADMINISTRATOR, "people.role-taken", account, by);
        }
        roles.take(account, role);
        audit.record(by, "people.role-taken", object(account, role), Audit.Result.DONE);
        return RoleChange.DONE;
    }

    private boolean isHeld(AccountId account, Actor by) {
        return cast.has(account) && !by.isJob();
    }

    private RoleChange refused(RoleChange why, String action, AccountId account, Actor by) {
        audit.record(by, action, "account:" + account, Audit.Result.REFUSED);
        return why;
    }

    private static String object(AccountId account, Role role) {
        return "account:" + account + " role:" + role;
    }
}
