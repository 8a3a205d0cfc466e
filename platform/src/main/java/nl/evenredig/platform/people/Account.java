// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import java.util.Locale;
import java.util.Set;
import nl.evenredig.platform.shared.access.Role;

/// Somebody who can sign in.
///
/// @param id which account
/// @param name as they want to be called
/// @param address where their mail goes, in lower case; one account to an address
/// @param language in which they are written to
/// @param roles what they were given
public record Account(AccountId id, String name, String address, Locale language, Set<Role> roles) {
    public Account {
        roles = Set.copyOf(roles);
        if (name.isBlank() || !address.equals(address.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(
                    "Account must have a name and an address in lower case, but id=%s."
                            .formatted(id));
        }
    }
}
