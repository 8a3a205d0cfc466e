// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/// Whom passkeys can belong to: everyone with an account.
@Component
final class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {
    private final AccountStore accounts;

    PasskeyOwners(AccountStore accounts) {
        this.accounts = accounts;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return owner(accounts.find(PasskeyStore.account(id)));
    }

    /// @param account the account's id, which is the name by which the filters know somebody
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String account) {
        return owner(accounts.find(AccountId.of(account)));
    }

    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new UnsupportedOperationException("An owner has an account before a passkey.");
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("An account is closed, not deleted.");
    }

    private static @Nullable PublicKeyCredentialUserEntity owner(Optional<Account> account) {
        return account.map(known ->
                        ImmutablePublicKeyCredentialUserEntity.builder()
                                .id(PasskeyStore.owner(known.id()))
                                .name(known.id().toString())
                                .displayName(known.name())
                                .build())
                .orElse(null);
    }
}
