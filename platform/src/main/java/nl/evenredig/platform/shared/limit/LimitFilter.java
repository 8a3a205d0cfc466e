// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Stands before every form, and before the few pages that a part names: of those, one source may ask so much. Stands
/// behind the filters that write the security headers and refuse a form that is not ours; those keep nothing and cost
/// little. Nothing else is answered before it: passkeys and the municipality's sign-in are pages of ours.
@Component
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 1)
final class LimitFilter extends OncePerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final RateLimit limits;
    private final Quota all;
    private final List<FormLimit> forms;

    LimitFilter(RateLimit limits, LimitSettings settings, ObjectProvider<FormLimit> forms) {
        this.limits = limits;
        this.all = settings.quota();
        this.forms = forms.stream().toList();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return quotas(request).isEmpty();
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        for (Quota quota : quotas(request)) {
            if (!limits.admits(quota, request)) {
                long seconds = limits.patience(quota, request).toSeconds();
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
                response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
                return;
            }
        }
        chain.doFilter(request, response);
    }

    /// The path is compared as it is understood: `/%69nloggen` is the same door.
    private List<Quota> quotas(HttpServletRequest request) {
        boolean isReading = READING.contains(request.getMethod());
        List<FormLimit> own =
                forms.stream()
                        .filter(form -> form.path().equals(request.getServletPath()))
                        .filter(form -> form.countsReading() || !isReading)
                        .toList();
        boolean isApart = isReading || own.stream().anyMatch(FormLimit::isApart);
        return Stream.concat(
                        isApart ? Stream.empty() : Stream.of(all),
                        own.stream().map(FormLimit::quota))
                .toList();
    }
}
