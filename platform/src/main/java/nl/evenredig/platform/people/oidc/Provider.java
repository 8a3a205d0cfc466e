// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.oidc;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import nl.evenredig.platform.people.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.client.RestTemplate;

/// The municipality's own sign-in, as it describes itself (OpenID Connect Discovery 1.0). It is asked when somebody first
/// wants to sign in, so that a town opens while it is away, and once an hour from then on.
@Component
class Provider {
    /// Where the provider sends browsers back to; it must know this address.
    static final String RETURN = "/inloggen/gemeente/terug";

    private static final String DESCRIPTION = "/.well-known/openid-configuration";
    private static final Duration FRESH = Duration.ofHours(1);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /// How far two clocks may differ.
    private static final Duration SKEW = Duration.ofMinutes(1);

    private final OidcSettings settings;
    private final Site site;
    private final Clock clock;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();
    private final SingletonSupplier<ClientHttpRequestFactory> connections =
            SingletonSupplier.of(Provider::connect);

    Provider(OidcSettings settings, Site site, Clock clock) {
        this.settings = settings;
        this.site = site;
        this.clock = clock;
    }

    /// What is known of it now.
    ///
    /// @param until when to ask again
    record Known(ClientRegistration registration, JwtDecoder tokens, Instant until) {
        /// Where a browser signs out of it; not every provider has such a page.
        Optional<String> wayOut() {
            return Optional.ofNullable(
                            registration
                                    .getProviderDetails()
                                    .getConfigurationMetadata()
                                    .get("end_session_endpoint"))
                    .map(Object::toString);
        }
    }

    /// @throws RuntimeException of many kinds, when it does not answer or not as it should
    Known known() {
        Known last = known.get();
        if (last != null && last.until().isAfter(clock.instant())) {
            return last;
        }
        ClientRegistration registration = ask();
        Known now = new Known(registration, tokens(registration), clock.instant().plus(FRESH));
        known.set(now);
        return now;
    }

    /// How requests to it travel: with little patience, and nowhere else than asked.
    ClientHttpRequestFactory connections() {
        return connections.obtain();
    }

    private ClientRegistration ask() {
        Map<String, Object> described =
                new RestTemplate(connections())
                        .exchange(
                                settings.issuer() + DESCRIPTION,
                                HttpMethod.GET,
                                null,
                                new ParameterizedTypeReference<Map<String, Object>>() {})
                        .getBody();
        // OpenID Connect Discovery 1.0, section 4.3: the issuer must be exactly the one asked for.
        if (described == null || !settings.issuer().equals(described.get("issuer"))) {
            throw new IllegalStateException(
                    "The provider must name itself issuer=%s, but does not."
                            .formatted(settings.issuer()));
        }
        String secret = settings.shown();
        ClientRegistration.Builder registration =
                ClientRegistrations.fromOidcConfiguration(described)
                        .clientId(settings.client())
                        .redirectUri(site.address() + RETURN)
                        .scope(settings.scopes())
                        .clientSettings(
                                ClientRegistration.ClientSettings.builder()
                                        .requireProofKey(true)
                                        .build());
        return secret.isEmpty()
                ? registration.clientAuthenticationMethod(ClientAuthenticationMethod.NONE).build()
                : registration.clientSecret(secret).build();
    }

    /// Reads what it signs. Only signatures with two keys count: its own key stays with it.
    private JwtDecoder tokens(ClientRegistration registration) {
        Set<SignatureAlgorithm> signatures = EnumSet.allOf(SignatureAlgorithm.class);
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withJwkSetUri(
                                Objects.requireNonNull(
                                        registration.getProviderDetails().getJwkSetUri()))
                        .restOperations(new RestTemplate(connections()))
                        .jwsAlgorithms(all -> all.addAll(signatures))
                        .build();
        OidcIdTokenValidator contents = new OidcIdTokenValidator(registration);
        contents.setClock(clock);
        contents.setClockSkew(SKEW);
        JwtTimestampValidator moment = new JwtTimestampValidator(SKEW);
        moment.setClock(clock);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(moment, contents));
        decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
        return decoder;
    }

    private static ClientHttpRequestFactory connect() {
        HttpClient client =
                HttpClient.newBuilder()
                        .connectTimeout(PATIENCE)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build();
        JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(client);
        factory.setReadTimeout(PATIENCE);
        return factory;
    }
}
