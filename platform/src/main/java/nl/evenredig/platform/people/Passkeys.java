// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.audit.Audit;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Signing in with a key on one's own phone or computer. The browser is asked a question that is in the session, answers
/// it once, and the answer is checked by Spring Security.
@Component
public class Passkeys {
    private static final String ASKED = "passkey";

    /// How long an answer may take.
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final PasskeyRules rules;
    private final PasskeyStore keys;
    private final Audit audit;
    private final Cast cast;
    private final JsonMapper json =
            JsonMapper.builder()
                    .addModule(new WebauthnJacksonModule())
                    .changeDefaultPropertyInclusion(
                            usual -> usual.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .build();

    Passkeys(PasskeyRules rules, PasskeyStore keys, Audit audit, Cast cast) {
        this.rules = rules;
        this.keys = keys;
        this.audit = audit;
        this.cast = cast;
    }

    /// The passkeys somebody has.
    public List<Passkey> of(AccountId account) {
        return keys.findByUserId(PasskeyStore.owner(account)).stream()
                .map(key ->
                        new Passkey(
                                key.getCredentialId().toBase64UrlString(),
                                key.getLabel(),
                                key.getCreated(),
                                key.getLastUsed()))
                .toList();
    }

    /// Whether somebody may add one: their first after any sign-in, further ones only after a strong one. Otherwise who
    /// reads somebody's mail could make themselves a key.
    public boolean mayAdd(AccountId account, Actor actor) {
        return !areHeld(account) && (actor.isStrong() || of(account).isEmpty());
    }

    /// Whether this account's keys stay as they are, because it is one of the demo's people.
    public boolean areHeld(AccountId account) {
        return cast.has(account);
    }

    /// What the browser of somebody who is signed in is asked, to make a key.
    ///
    /// @return JSON, as browsers know it
    public String newKey(HttpServletRequest request) {
        PublicKeyCredentialCreationOptions options =
                rules.operations()
                        .createPublicKeyCredentialCreationOptions(
                                new ImmutablePublicKeyCredentialCreationOptionsRequest(signed()));
        OpenQuestion.keep(request, ASKED, options, PATIENCE);
        return json.writeValueAsString(options);
    }

    /// Adds the key that the browser made.
    ///
    /// @return whether its answer was right
    public boolean add(HttpServletRequest request, String answer, String label, Actor actor) {
        Optional<PublicKeyCredentialCreationOptions> asked =
                OpenQuestion.take(request, ASKED, PublicKeyCredentialCreationOptions.class);
        if (asked.isEmpty()) {
            return false;
        }
        boolean isRight =
                tried(
                                () -> {
                                    PublicKeyCredential<AuthenticatorAttestationResponse> key =
                                            json.readValue(answer, new TypeReference<>() {});
                                    rules.operations()
                                            .registerCredential(
                                                    new ImmutableRelyingPartyRegistrationRequest(
                                                            asked.get(),
                                                            new RelyingPartyPublicKey(key, label)));
                                    return actor.id();
                                })
                        .isPresent();
        audit.record(actor, "people.passkey-added", "account:" + actor.id(), result(isRight));
        return isRight;
    }

    /// What any browser is asked, to show a key.
    ///
    /// @return JSON, as browsers know it
    public String question(HttpServletRequest request) {
        PublicKeyCredentialRequestOptions options =
                rules.operations()
                        .createCredentialRequestOptions(
                                new ImmutablePublicKeyCredentialRequestOptionsRequest(signed()));
        OpenQuestion.keep(request, ASKED, options, PATIENCE);
        return json.writeValueAsString(options);
    }

    /// Whose key the browser showed; empty when its answer was not right.
    public Optional<AccountId> check(HttpServletRequest request, String answer) {
        Optional<AccountId> owner =
                OpenQuestion.take(request, ASKED, PublicKeyCredentialRequestOptions.class)
                        .flatMap(asked -> tried(() -> owner(asked, answer)))
                        .map(AccountId::of);
        if (owner.isEmpty()) {
            audit.record(Actor.stranger(), "people.passkey-used", "", Audit.Result.FAILED);
        }
        return owner;
    }

    /// Takes a key away; nothing happens when it is not theirs, or theirs are held.
    public void remove(AccountId account, String id, Actor by) {
        if (areHeld(account)) {
            audit.record(by, "people.passkey-removed", "account:" + account, Audit.Result.REFUSED);
        } else if (keys.remove(account, id)) {
            audit.record(by, "people.passkey-removed", "account:" + account, Audit.Result.DONE);
        }
    }

    private String owner(PublicKeyCredentialRequestOptions asked, String answer) {
        PublicKeyCredential<AuthenticatorAssertionResponse> key =
                json.readValue(answer, new TypeReference<>() {});
        return rules.operations()
                .authenticate(new RelyingPartyAuthenticationRequest(asked, key))
                .getName();
    }

    /// The libraries say in many kinds of exception that an answer is wrong; what is wrong helps only attackers.
    private static Optional<String> tried(Attempt attempt) {
        try {
            return Optional.of(attempt.make());
        } catch (RuntimeException _) {
            return Optional.empty();
        }
    }

    private static Authentication signed() {
        return Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
    }

    private static Audit.Result result(boolean isRight) {
        return isRight ? Audit.Result.DONE : Audit.Result.FAILED;
    }

    /// Something that can fail.
    @FunctionalInterface
    private interface Attempt {
        String make();
    }
}
