// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import nl.evenredig.platform.shared.access.Role;
import org.springframework.stereotype.Component;

/// Whether anybody can run the program. Somebody who was made administrator and lost their way in before they had a
/// passkey cannot, and where no mail goes out no link helps them.
@Component
record Administrators(
        AccountStore accounts, PasskeyStore passkeys, IdentityStore identities, Cast cast) {
    /// Whether an administrator has a way in with which that role counts.
    boolean canComeIn() {
        return accounts.with(Role.ADMINISTRATOR).stream().map(Account::id).anyMatch(this::isIn);
    }

    private boolean isIn(AccountId account) {
        return cast.has(account)
                || identities.since(account).isPresent()
                || !passkeys.findByUserId(PasskeyStore.owner(account)).isEmpty();
    }
}
