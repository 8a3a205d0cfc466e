// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.oidc;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Set;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/// Questions to the municipality's sign-in and its answers: the authorization code flow with PKCE, state and nonce (RFC
/// 9700, section 2.1.1), as Spring Security carries it out. Tokens live here as long as one answer is read.
@Component
class Exchange {
    private final Provider provider;
    private final OidcSettings settings;

    Exchange(Provider provider, OidcSettings settings) {
        this.provider = provider;
        this.settings = settings;
    }

    /// What a browser takes along to the provider.
    OAuth2AuthorizationRequest question(HttpServletRequest request) {
        ClientRegistration registration = provider.known().registration();
        DefaultOAuth2AuthorizationRequestResolver questions =
                new DefaultOAuth2AuthorizationRequestResolver(_ -> registration);
        if (!settings.ask().isEmpty()) {
            questions.setAuthorizationRequestCustomizer(question ->
                    question.additionalParameters(all -> all.put("acr_values", settings.ask())));
        }
        return Objects.requireNonNull(questions.resolve(request, registration.getRegistrationId()));
    }

    /// Gives the code that a browser brought for what the provider says, and checks that.
    ///
    /// @throws RuntimeException of many kinds, when the provider does not answer or what it says does not hold
    OidcIdToken answer(OAuth2AuthorizationExchange exchange) {
        Provider.Known known = provider.known();
        RestClientAuthorizationCodeTokenResponseClient codes =
                new RestClientAuthorizationCodeTokenResponseClient();
        codes.setRestClient(connection());
        // What is in the signed token is enough: nothing else is asked of the provider.
        OidcAuthorizationCodeAuthenticationProvider checks =
                new OidcAuthorizationCodeAuthenticationProvider(
                        codes, said -> new DefaultOidcUser(Set.of(), said.getIdToken()));
        checks.setJwtDecoderFactory(_ -> known.tokens());
        Object said =
                Objects.requireNonNull(
                                checks.authenticate(
                                        new OAuth2LoginAuthenticationToken(
                                                known.registration(), exchange)))
                        .getPrincipal();
        return ((OidcUser) Objects.requireNonNull(said)).getIdToken();
    }

    private RestClient connection() {
        return RestClient.builder()
                .requestFactory(provider.connections())
                .configureMessageConverters(converters ->
                        converters
                                .disableDefaults()
                                .addCustomConverter(new FormHttpMessageConverter())
                                .addCustomConverter(
                                        new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }
}
