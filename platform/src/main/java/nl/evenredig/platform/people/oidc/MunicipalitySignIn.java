// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.oidc;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.evenredig.platform.people.Identity;
import nl.evenredig.platform.people.OpenQuestion;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.audit.Audit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/// Signing in through the municipality's own sign-in (OpenID Connect). A browser takes a question there that its session
/// remembers, and brings an answer back once. Only who showed a second factor there is let in.
@Component
public class MunicipalitySignIn {
    private static final Logger LOG = LoggerFactory.getLogger(MunicipalitySignIn.class);
    private static final String ASKED = "municipality";
    private static final String WAY_ON = "wayOn";
    private static final String PREFIX = "prefix";

    /// Setting up a second factor on the way takes a while.
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final OidcSettings settings;
    private final Provider provider;
    private final Exchange exchange;
    private final Audit audit;

    MunicipalitySignIn(OidcSettings settings, Provider provider, Exchange exchange, Audit audit) {
        this.settings = settings;
        this.provider = provider;
        this.exchange = exchange;
        this.audit = audit;
    }

    /// Whether this town has such a sign-in.
    public boolean isOffered() {
        return settings.isOn();
    }

    /// Where a browser goes to sign in; empty when the sign-in does not answer.
    public Optional<String> question(HttpServletRequest request, Trip trip) {
        try {
            OAuth2AuthorizationRequest question =
                    OAuth2AuthorizationRequest.from(exchange.question(request))
                            .attributes(all -> {
                                all.put(WAY_ON, trip.wayOn());
                                all.put(PREFIX, trip.prefix());
                            })
                            .build();
            OpenQuestion.keep(request, ASKED, question, PATIENCE);
            return Optional.of(question.getAuthorizationRequestUri());
        } catch (RuntimeException e) {
            LOG.warn("The municipality's sign-in does not answer, reason={}", e.getMessage());
            return Optional.empty();
        }
    }

    /// Reads what a browser brought back.
    public Arrival check(HttpServletRequest request) {
        Optional<OAuth2AuthorizationRequest> asked =
                OpenQuestion.take(request, ASKED, OAuth2AuthorizationRequest.class);
        Trip trip = asked.map(MunicipalitySignIn::trip).orElse(new Trip("", ""));
        Optional<OAuth2AuthorizationExchange> whole =
                asked.flatMap(question -> whole(question, request));
        Arrival arrival =
                whole.isEmpty()
                        ? new Arrival.Refused(Refusal.LATE, trip)
                        : answered(whole.get(), trip);
        if (arrival instanceof Arrival.Refused(Refusal why, Trip _)) {
            note(why);
        }
        return arrival;
    }

    /// Notes that somebody was proven to be who they are, and is not let in.
    public void note(Refusal why) {
        if (why.isNoted()) {
            audit.record(
                    Actor.stranger(),
                    "people.municipality-refused",
                    "reason:" + why,
                    Audit.Result.REFUSED);
        }
    }

    /// Where a browser signs out of the municipality's sign-in too; empty when there is no such page.
    public Optional<String> wayOut() {
        try {
            return provider.known()
                    .wayOut()
                    .map(page ->
                            UriComponentsBuilder.fromUriString(page)
                                    .queryParam("client_id", settings.client())
                                    .encode()
                                    .toUriString());
        } catch (RuntimeException e) {
            LOG.warn("The municipality's sign-in does not answer, reason={}", e.getMessage());
            return Optional.empty();
        }
    }

    /// The question with its answer; empty when the answer is to another question.
    private static Optional<OAuth2AuthorizationExchange> whole(
            OAuth2AuthorizationRequest question, HttpServletRequest request) {
        String state = String.valueOf(request.getParameter("state"));
        Optional<String> code = Optional.ofNullable(request.getParameter("code"));
        Optional<String> fault = Optional.ofNullable(request.getParameter("error"));
        boolean isAnswer =
                state.equals(question.getState()) && (code.isPresent() || fault.isPresent());
        if (!isAnswer) {
            return Optional.empty();
        }
        OAuth2AuthorizationResponse.Builder answer =
                fault.map(OAuth2AuthorizationResponse::error)
                        .orElseGet(() -> OAuth2AuthorizationResponse.success(code.orElseThrow()));
        return Optional.of(
                new OAuth2AuthorizationExchange(
                        question,
                        answer.redirectUri(Objects.requireNonNull(question.getRedirectUri()))
                                .state(state)
                                .build()));
    }

    private Arrival answered(OAuth2AuthorizationExchange whole, Trip trip) {
        try {
            return read(exchange.answer(whole), trip);
        } catch (RuntimeException e) {
            Trouble trouble = Trouble.of(e);
            if (trouble.isOurs()) {
                LOG.warn("Signing in through the municipality failed, trouble={}", trouble);
            }
            return new Arrival.Refused(trouble.why(), trip);
        }
    }

    private Arrival read(OidcIdToken said, Trip trip) {
        Map<String, Object> claims = said.getClaims();
        if (settings.proofs().stream().noneMatch(proof -> proof.standsIn(claims))) {
            return new Arrival.Refused(Refusal.FACTOR, trip);
        }
        boolean isVouchedFor =
                settings.verifiedClaim().isEmpty()
                        || "true".equals(String.valueOf(claims.get(settings.verifiedClaim())));
        Optional<String> address =
                Optional.ofNullable(claims.get(settings.addressClaim()))
                        .map(Object::toString)
                        .filter(text -> isVouchedFor && !text.isBlank());
        return new Arrival.Proven(
                new Identity(settings.issuer(), Objects.requireNonNull(said.getSubject())),
                address,
                trip);
    }

    private static Trip trip(OAuth2AuthorizationRequest question) {
        Map<String, Object> kept = question.getAttributes();
        return new Trip(String.valueOf(kept.get(WAY_ON)), String.valueOf(kept.get(PREFIX)));
    }
}
