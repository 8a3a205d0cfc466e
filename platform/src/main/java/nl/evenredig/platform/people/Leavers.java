// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.access.Role;
import nl.evenredig.platform.shared.audit.Audit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Closes accounts: name, address, roles, passkeys, links and sessions go; the id stays with what was decided.
@Component
@Transactional
public class Leavers {
    private final AccountStore accounts;
    private final RoleStore roles;
    private final LinkStore links;
    private final PasskeyStore passkeys;
    private final Sessions sessions;
    private final List<Farewell> farewells;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    Leavers(
            AccountStore accounts,
            RoleStore roles,
            LinkStore links,
            PasskeyStore passkeys,
            Sessions sessions,
            ObjectProvider<Farewell> farewells,
            Audit audit,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.roles = roles;
        this.links = links;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.farewells = farewells.stream().toList();
        this.audit = audit;
        this.events = events;
    }

    /// Closes an account.
    ///
    /// @return the key of a text that says what to do first; empty when it is closed
    public Optional<String> close(AccountId account, Actor by) {
        Optional<String> objection = objection(account);
        Audit.Result result = objection.isEmpty() ? Audit.Result.DONE : Audit.Result.REFUSED;
        audit.record(by, "people.account-closed", "account:" + account, result);
        if (objection.isEmpty()) {
            accounts.find(account).ifPresent(known -> links.endAll(known.address()));
            events.publishEvent(new AccountClosed(account));
            roles.takeAll(account);
            passkeys.removeAll(account);
            accounts.close(account);
            sessions.revokeAll(account, by);
        }
        return objection;
    }

    private Optional<String> objection(AccountId account) {
        boolean isLast =
                roles.holdAllWith(Role.ADMINISTRATOR) <= 1
                        && roles.hold(account).contains(Role.ADMINISTRATOR);
        return isLast
                ? Optional.of("people.my.close.last")
                : farewells.stream()
                        .flatMap(farewell -> farewell.objection(account).stream())
                        .findFirst();
    }
}
