// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import java.net.URI;
import java.util.Set;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// Which passkeys count: those made for this site, that ask their owner for a finger, a face or a code each time. So a
/// passkey is two factors at once: having the device and being its owner.
@Component
final class PasskeyRules {
    private static final String NAME = "Evenredig";

    private final SingletonSupplier<WebAuthnRelyingPartyOperations> operations;

    PasskeyRules(PasskeyOwners owners, PasskeyStore keys, Site site) {
        this.operations =
                SingletonSupplier.of(() -> operations(owners, keys, URI.create(site.address())));
    }

    /// Made when first asked for, so that starting does not wait for it.
    WebAuthnRelyingPartyOperations operations() {
        return operations.obtain();
    }

    private static WebAuthnRelyingPartyOperations operations(
            PasskeyOwners owners, PasskeyStore keys, URI site) {
        Webauthn4JRelyingPartyOperations operations =
                new Webauthn4JRelyingPartyOperations(
                        owners,
                        keys,
                        PublicKeyCredentialRpEntity.builder().id(site.getHost()).name(NAME).build(),
                        Set.of(site.toString()));
        operations.setCustomizeCreationOptions(options ->
                options.authenticatorSelection(
                        AuthenticatorSelectionCriteria.builder()
                                .userVerification(UserVerificationRequirement.REQUIRED)
                                .residentKey(ResidentKeyRequirement.REQUIRED)
                                .build()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }
}
