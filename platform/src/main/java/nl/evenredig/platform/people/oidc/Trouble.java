// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.oidc;

import java.util.Map;
import java.util.Set;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtException;

/// What went wrong with an answer, in the words of the standards and of the libraries; nothing of the answer itself, since
/// this is written to a log.
///
/// @param why what it means for whoever wants to sign in
/// @param code by the standard, when it is one of its words
/// @param cause what the library found
record Trouble(Refusal why, String code, String cause) {
    private static final String NO_CODE = "none";

    /// RFC 6749, section 4.1.2.1 and 5.2; OpenID Connect Core 1.0, section 3.1.2.6; OpenID Connect Unmet Authentication
    /// Requirements 1.0.
    private static final Map<String, Refusal> MEANINGS =
            Map.of(
                    "access_denied", Refusal.STOPPED,
                    "login_required", Refusal.STOPPED,
                    "interaction_required", Refusal.STOPPED,
                    "account_selection_required", Refusal.STOPPED,
                    "consent_required", Refusal.STOPPED,
                    "unmet_authentication_requirements", Refusal.FACTOR,
                    "invalid_grant", Refusal.LATE,
                    "invalid_nonce", Refusal.DOUBTFUL);

    /// Words that say that the provider, or how this town is known there, is at fault.
    private static final Set<String> FAULTS =
            Set.of(
                    "invalid_request",
                    "invalid_client",
                    "invalid_scope",
                    "unauthorized_client",
                    "unsupported_response_type",
                    "unsupported_grant_type",
                    "server_error",
                    "temporarily_unavailable",
                    "invalid_token_response",
                    "invalid_id_token");

    static Trouble of(RuntimeException fault) {
        Throwable cause = fault.getCause() == null ? fault : fault.getCause();
        String name = cause.getClass().getSimpleName();
        if (!(fault instanceof OAuth2AuthenticationException known)) {
            return new Trouble(Refusal.SILENT, NO_CODE, name);
        }
        String code = known.getError().getErrorCode();
        if (MEANINGS.containsKey(code)) {
            return new Trouble(MEANINGS.getOrDefault(code, Refusal.SILENT), code, name);
        }
        // The token is bad, or there is none; any other fault is of fetching the keys.
        boolean isBad =
                cause instanceof BadJwtException
                        || (code.equals("invalid_id_token") && !(cause instanceof JwtException));
        return new Trouble(
                isBad ? Refusal.DOUBTFUL : Refusal.SILENT,
                FAULTS.contains(code) ? code : NO_CODE,
                name);
    }

    /// Whether whoever runs the town should know.
    boolean isOurs() {
        return why == Refusal.SILENT || why == Refusal.DOUBTFUL;
    }
}
