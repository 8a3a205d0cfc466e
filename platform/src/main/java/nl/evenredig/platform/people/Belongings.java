// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.access.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Everything an account consists of.
@Component
record Belongings(
        AccountStore accounts,
        RoleStore roles,
        LinkStore links,
        PasskeyStore passkeys,
        IdentityStore identities,
        Sessions sessions,
        Representatives representatives,
        ApplicationEventPublisher events) {
    /// Takes it all away; the row and its id stay.
    void erase(AccountId account, Actor by) {
        accounts.find(account).ifPresent(known -> links.endAll(known.address()));
        events.publishEvent(new AccountClosed(account));
        representatives.leaveAll(account, by);
        roles.takeAll(account);
        passkeys.removeAll(account);
        identities.removeAll(account);
        accounts.close(account);
        sessions.revokeAll(account, by);
    }

    boolean isLastAdministrator(AccountId account) {
        return roles.holdAllWith(Role.ADMINISTRATOR) <= 1
                && roles.hold(account).contains(Role.ADMINISTRATOR);
    }

    /// Whether an organisation would have nobody left.
    boolean isLastRepresentative(AccountId account) {
        return representatives.organisations(account).stream()
                .anyMatch(organisation -> representatives.of(organisation).size() <= 1);
    }
}
