// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import nl.evenredig.platform.shared.Secret;

/// Who somebody is to a sign-in outside this program. Their mail address can change and be given to somebody else; this
/// stays theirs (OpenID Connect Core 1.0, section 5.7).
///
/// @param issuer the sign-in that says so
/// @param subject how it knows them; only its hash is kept
public record Identity(String issuer, String subject) {
    public Identity {
        if (issuer.isEmpty() || subject.isEmpty()) {
            throw new IllegalArgumentException(
                    "Identity must have an issuer and a subject, but issuer=%s.".formatted(issuer));
        }
    }

    byte[] hash() {
        return new Secret(issuer + "\n" + subject).digest();
    }

    /// Never in a log.
    @Override
    public String toString() {
        return "identity";
    }
}
