// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.access.Role;
import nl.evenredig.platform.shared.audit.Audit;
import org.springframework.stereotype.Component;

/// Keeps two roles equal to what they follow from: whoever speaks for an organisation has the role of its kind, and nobody
/// else has.
@Component
class MembershipRoles {
    private static final List<Role> FOLLOWING = List.of(Role.REPRESENTATIVE, Role.INSTITUTION);

    private final MembershipStore members;
    private final AccountStore accounts;
    private final Audit audit;

    MembershipRoles(MembershipStore members, AccountStore accounts, Audit audit) {
        this.members = members;
        this.accounts = accounts;
        this.audit = audit;
    }

    /// For somebody who began or ended to speak for an organisation.
    void follow(AccountId account, Actor by) {
        Set<Role> earned = members.earned(account);
        Set<Role> had = accounts.find(account).map(Account::roles).orElse(Set.of());
        for (Role role : FOLLOWING) {
            if (earned.contains(role) && !had.contains(role)) {
                accounts.grant(account, role, by);
                audit.record(by, "people.role-granted", "account:" + account, Audit.Result.DONE);
            }
            if (!earned.contains(role) && members.take(account, role)) {
                audit.record(by, "people.role-taken", "account:" + account, Audit.Result.DONE);
            }
        }
    }

    /// For everyone who speaks for an organisation whose kind changed. In one order always, so that two such changes wait
    /// for each other and never forever.
    void followAll(OrganisationId organisation, Actor by) {
        members.of(organisation).stream()
                .map(Representative::account)
                .sorted(Comparator.comparing(AccountId::value))
                .forEach(account -> follow(account, by));
    }
}
