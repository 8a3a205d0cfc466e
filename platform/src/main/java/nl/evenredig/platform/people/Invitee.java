// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import java.util.Locale;
import java.util.Optional;

/// Who is asked to speak for an organisation.
///
/// @param address where the letter goes, in small letters
/// @param language in which it is written
/// @param successorOf whose place they take when they accept; empty when nobody leaves
public record Invitee(String address, Locale language, Optional<AccountId> successorOf) {
    public Invitee {
        if (address.isBlank() || !address.equals(address.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("Invitee must have an address in lower case.");
        }
    }
}
