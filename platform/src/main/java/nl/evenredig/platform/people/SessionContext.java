// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/// Tells the security filters who is signed in, from the words in the session. A reader without a session has none
/// afterwards either.
@Component
final class SessionContext implements SecurityContextRepository {
    @Override
    @SuppressWarnings("deprecation") // The newer way asks this one.
    public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        HttpSession session = exchange.getRequest().getSession(false);
        if (session != null
                && session.getAttribute(Sessions.ACCOUNT) instanceof String account
                && session.getAttribute(Sessions.MEANS) instanceof String means) {
            PreAuthenticatedAuthenticationToken token =
                    new PreAuthenticatedAuthenticationToken(account, "", List.of());
            token.setDetails(Means.valueOf(means));
            context.setAuthentication(token);
        }
        return context;
    }

    /// Nothing: who comes in does so through [Sessions].
    @Override
    public void saveContext(
            SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // Nothing to keep besides what the session has.
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(Sessions.ACCOUNT) != null;
    }
}
