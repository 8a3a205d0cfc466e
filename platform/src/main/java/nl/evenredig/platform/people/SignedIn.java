// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.access.Actors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Tells every page who asks: the session says which account and how strongly they signed in; name and roles are read
/// from the database each time. Only somebody with a session costs a query.
@Component
final class SignedIn implements Actors {
    private final AccountStore accounts;

    SignedIn(AccountStore accounts) {
        this.accounts = accounts;
    }

    @Override
    public Actor now() {
        Authentication signed = SecurityContextHolder.getContext().getAuthentication();
        if (signed == null || !(signed.getDetails() instanceof Means means)) {
            return Actor.stranger();
        }
        return accounts.find(AccountId.of(signed.getName()))
                .map(account -> actor(account, means))
                .orElseGet(Actor::stranger);
    }

    private static Actor actor(Account account, Means means) {
        return new Actor(
                account.id().toString(), account.name(), account.roles(), means.isStrong());
    }
}
