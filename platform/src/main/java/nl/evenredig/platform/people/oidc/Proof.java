// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.oidc;

import java.util.Collection;
import java.util.Map;

/// What a provider says about somebody who showed a second factor: `amr=mfa` (RFC 8176), or an `acr` it has agreed upon.
///
/// @param claim where it says so
/// @param value what it says there, or one of the things
record Proof(String claim, String value) {
    Proof {
        if (claim.isEmpty() || value.isEmpty()) {
            throw new IllegalArgumentException(
                    "Proof must be claim=value, but claim=%s, value=%s.".formatted(claim, value));
        }
    }

    /// Reads it as it stands in the settings; whoever binds those finds it by its name.
    public static Proof valueOf(String text) {
        int sign = Math.max(0, text.indexOf('='));
        return new Proof(text.substring(0, sign).strip(), text.substring(sign + 1).strip());
    }

    boolean standsIn(Map<String, Object> claims) {
        Object said = claims.get(claim);
        return said instanceof Collection<?> several
                ? several.contains(value)
                : value.equals(String.valueOf(said));
    }
}
