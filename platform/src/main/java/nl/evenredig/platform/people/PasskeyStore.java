// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import static nl.evenredig.platform.generated.db.people.Tables.PASSKEY;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.evenredig.platform.generated.db.people.tables.records.PasskeyRecord;
import nl.evenredig.platform.shared.TownSettings;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/// Public halves of passkeys.
@Component
class PasskeyStore implements UserCredentialRepository {
    private static final Bytes NONE = new Bytes(new byte[0]);

    private final DSLContext sql;
    private final String town;

    PasskeyStore(DSLContext sql, TownSettings settings) {
        this.sql = sql;
        this.town = settings.municipality().code();
    }

    /// Whose key it is, as an authenticator is told: the account, which says nothing about the person.
    static Bytes owner(AccountId account) {
        return new Bytes(account.toString().getBytes(StandardCharsets.UTF_8));
    }

    static AccountId account(Bytes owner) {
        return AccountId.of(new String(owner.getBytes(), StandardCharsets.UTF_8));
    }

    /// Adds a key, or notes that it was used.
    @Override
    public void save(CredentialRecord key) {
        PasskeyRecord row = sql.newRecord(PASSKEY);
        row.setMunicipalityId(town);
        row.setCredentialId(key.getCredentialId().toBase64UrlString());
        row.setAccountId(account(key.getUserEntityUserId()).value());
        row.setLabel(key.getLabel());
        row.setPublicKey(key.getPublicKey().getBytes());
        row.setSignatureCount(key.getSignatureCount());
        row.setIsUserVerified(key.isUvInitialized());
        row.setIsBackupEligible(key.isBackupEligible());
        row.setIsBackedUp(key.isBackupState());
        row.setTransports(
                key.getTransports().stream()
                        .map(AuthenticatorTransport::getValue)
                        .toArray(String[]::new));
        row.setAttestationObject(
                Optional.ofNullable(key.getAttestationObject()).orElse(NONE).getBytes());
        row.setAttestationClient(
                Optional.ofNullable(key.getAttestationClientDataJSON()).orElse(NONE).getBytes());
        row.setMadeAt(key.getCreated().atOffset(ZoneOffset.UTC));
        row.setLastUsedAt(key.getLastUsed().atOffset(ZoneOffset.UTC));
        sql.insertInto(PASSKEY)
                .set(row)
                .onConflict(PASSKEY.MUNICIPALITY_ID, PASSKEY.CREDENTIAL_ID)
                .doUpdate()
                .set(PASSKEY.SIGNATURE_COUNT, row.getSignatureCount())
                .set(PASSKEY.IS_USER_VERIFIED, row.getIsUserVerified())
                .set(PASSKEY.IS_BACKED_UP, row.getIsBackedUp())
                .set(PASSKEY.LAST_USED_AT, row.getLastUsedAt())
                .where(PASSKEY.ACCOUNT_ID.eq(row.getAccountId()))
                .execute();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return where(PASSKEY.CREDENTIAL_ID.eq(id.toBase64UrlString())).stream()
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes owner) {
        return where(PASSKEY.ACCOUNT_ID.eq(account(owner).value()));
    }

    @Override
    public void delete(Bytes id) {
        sql.deleteFrom(PASSKEY)
                .where(PASSKEY.MUNICIPALITY_ID.eq(town))
                .and(PASSKEY.CREDENTIAL_ID.eq(id.toBase64UrlString()))
                .execute();
    }

    /// Whether somebody had that key.
    boolean remove(AccountId account, String id) {
        return sql.deleteFrom(PASSKEY)
                        .where(PASSKEY.MUNICIPALITY_ID.eq(town))
                        .and(PASSKEY.ACCOUNT_ID.eq(account.value()))
                        .and(PASSKEY.CREDENTIAL_ID.eq(id))
                        .execute()
                > 0;
    }

    void removeAll(AccountId account) {
        sql.deleteFrom(PASSKEY)
                .where(PASSKEY.MUNICIPALITY_ID.eq(town))
                .and(PASSKEY.ACCOUNT_ID.eq(account.value()))
                .execute();
    }

    private List<CredentialRecord> where(Condition condition) {
        return sql.selectFrom(PASSKEY)
                .where(PASSKEY.MUNICIPALITY_ID.eq(town))
                .and(condition)
                .orderBy(PASSKEY.MADE_AT, PASSKEY.CREDENTIAL_ID)
                .fetch(PasskeyStore::key);
    }

    private static CredentialRecord key(PasskeyRecord row) {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(row.getCredentialId()))
                .userEntityUserId(owner(new AccountId(row.getAccountId())))
                .publicKey(new ImmutablePublicKeyCose(row.getPublicKey()))
                .signatureCount(row.getSignatureCount())
                .uvInitialized(row.getIsUserVerified())
                .backupEligible(row.getIsBackupEligible())
                .backupState(row.getIsBackedUp())
                .transports(
                        Arrays.stream(row.getTransports())
                                .map(AuthenticatorTransport::valueOf)
                                .collect(Collectors.toSet()))
                .attestationObject(new Bytes(row.getAttestationObject()))
                .attestationClientDataJSON(new Bytes(row.getAttestationClient()))
                .created(instant(row.getMadeAt()))
                .lastUsed(instant(row.getLastUsedAt()))
                .label(row.getLabel())
                .build();
    }

    private static Instant instant(OffsetDateTime time) {
        return time.toInstant();
    }
}
