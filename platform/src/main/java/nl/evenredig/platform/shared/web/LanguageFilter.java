// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Takes the language off the front of an address: `/en/hulp` becomes `/hulp`, to be answered in English. `/en/` is no
/// address: one page has one address.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
final class LanguageFilter extends OncePerRequestFilter {
    static final String LANGUAGE = Language.class.getName();

    private final Languages languages;

    LanguageFilter(Languages languages) {
        this.languages = languages;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = request.getRequestURI();
        Optional<Language> language = languages.of(address);
        request.setAttribute(LANGUAGE, language.orElseGet(languages::first));
        if (language.isEmpty() || address.equals(language.get().prefix() + "/")) {
            chain.doFilter(request, response);
            return;
        }
        chain.doFilter(new Shortened(request, language.get().prefix()), response);
    }

    /// The same request at the address without its language.
    private static final class Shortened extends HttpServletRequestWrapper {
        private final String address;
        private final String path;

        Shortened(HttpServletRequest request, String prefix) {
            super(request);
            this.address = without(prefix, request.getRequestURI());
            this.path = without(prefix, request.getServletPath());
        }

        private static String without(String prefix, String whole) {
            return whole.length() <= prefix.length() ? "/" : whole.substring(prefix.length());
        }

        @Override
        public String getRequestURI() {
            return address;
        }

        @Override
        public StringBuffer getRequestURL() {
            return new StringBuffer(address);
        }

        @Override
        public String getServletPath() {
            return path;
        }
    }
}
