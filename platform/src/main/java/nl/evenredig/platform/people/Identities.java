// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.access.Role;
import nl.evenredig.platform.shared.audit.Audit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Whose account it is when somebody comes in through the municipality's own sign-in. The first time a mail address that
/// the municipality vouches for finds the account of an official; from then on the link does, whatever happens to the
/// address. Nobody gets an account here.
@Component
@Transactional
public class Identities {
    private final IdentityStore store;
    private final AccountStore accounts;
    private final Audit audit;
    private final Clock clock;

    Identities(IdentityStore store, AccountStore accounts, Audit audit, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /// The account of somebody, linked before or now.
    ///
    /// @param address their mail address, when the municipality vouches for it
    public Optional<AccountId> recognise(Identity identity, Optional<String> address) {
        Optional<AccountId> known = store.owner(identity);
        if (known.isEmpty()) {
            address.filter(Identities::isPlain)
                    .flatMap(accounts::at)
                    .filter(account -> account.roles().stream().anyMatch(Role::isOfficial))
                    .ifPresent(account -> link(identity, account.id()));
        }
        return known.isPresent() ? known : store.owner(identity);
    }

    /// Since which day somebody's account is linked; empty when it is not.
    public Optional<LocalDate> since(AccountId account) {
        return store.since(account)
                .map(moment -> LocalDate.ofInstant(moment.toInstant(), clock.getZone()));
    }

    /// Forgets who somebody is to the municipality's sign-in, so that their next visit links anew.
    public void forget(AccountId account, Actor by) {
        if (store.removeAll(account)) {
            audit.record(by, "people.identity-forgotten", "account:" + account, Audit.Result.DONE);
        }
    }

    private void link(Identity identity, AccountId account) {
        if (store.add(identity, account)) {
            Actor self = new Actor(account.toString(), "", Set.of(), true);
            audit.record(self, "people.identity-linked", "account:" + account, Audit.Result.DONE);
        }
    }

    /// Letters outside ASCII can turn into others when an address is put in lower case.
    private static boolean isPlain(String address) {
        return address.chars().allMatch(letter -> letter < 128);
    }
}
