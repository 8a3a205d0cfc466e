// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.oidc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How the municipality's own sign-in is reached, and what it must say: `evenredig.oidc.…`. Without an issuer it is off.
/// `docs/sign-in.md` tells whoever runs the town how to fill it in.
///
/// @param issuer the provider, exactly as it names itself; empty when there is none
/// @param client how it knows this town
/// @param secret what this town shows to the provider; empty when it lies in a file, or when there is none
/// @param secretFile where the secret lies
/// @param scopes what is asked of the provider; `openid` is always among it
/// @param addressClaim the claim with the mail address
/// @param verifiedClaim the claim that says the address is theirs; empty when the provider vouches for every address
/// @param proofs which claims prove a second factor, as `claim=value`; one of them is enough
/// @param ask how the provider is asked for a second factor: `acr_values`; empty for not
@ConfigurationProperties("evenredig.oidc")
record OidcSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String client,
        @DefaultValue("") String secret,
        @DefaultValue("") String secretFile,
        @DefaultValue("email") List<String> scopes,
        @DefaultValue("email") String addressClaim,
        @DefaultValue("email_verified") String verifiedClaim,
        @DefaultValue("amr=mfa") List<Proof> proofs,
        @DefaultValue("") String ask) {
    private static final String OPEN_ID = "openid";
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    OidcSettings {
        scopes = Stream.concat(Stream.of(OPEN_ID), scopes.stream()).distinct().toList();
        proofs = List.copyOf(proofs);
        if (!issuer.isEmpty()) {
            check(issuer, client, proofs);
        }
        if (!secretFile.isEmpty() && !Files.isReadable(Path.of(secretFile))) {
            throw new IllegalArgumentException(
                    "evenredig.oidc.secret-file must be readable, but secret-file=%s."
                            .formatted(secretFile));
        }
    }

    boolean isOn() {
        return !issuer.isEmpty();
    }

    /// What this town shows to the provider; a file is read each time, so that it can be replaced while the town runs.
    String shown() {
        try {
            return secretFile.isEmpty() ? secret : Files.readString(Path.of(secretFile)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Never in a log.
    @Override
    public String toString() {
        return "OidcSettings[issuer=%s]".formatted(issuer);
    }

    private static void check(String issuer, String client, List<Proof> proofs) {
        URI address = URI.create(issuer);
        boolean isSafe =
                "https".equals(address.getScheme())
                        || ("http".equals(address.getScheme())
                                && THIS_MACHINE.contains(address.getHost()));
        if (!isSafe) {
            throw new IllegalArgumentException(
                    "evenredig.oidc.issuer must start with https://, but issuer=%s."
                            .formatted(issuer));
        }
        if (client.isEmpty() || proofs.isEmpty()) {
            throw new IllegalArgumentException(
                    "evenredig.oidc must have a client and a proof, but client=%s, proofs=%s."
                            .formatted(client, proofs));
        }
    }
}
