// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/// Finds the compiled template with the name a page handler returns: `town/home` is `src/main/jte/town/home.jte`.
@Component
final class JteViews implements ViewResolver, Ordered {
    private final Templates templates;

    JteViews(Templates templates) {
        this.templates = templates;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        return templates.has(name) ? new JteView(name) : null;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    /// One template. It is written whole before anything is sent, so that a fault in it gives an error page and never
    /// half a page.
    private final class JteView implements View {
        private final String template;

        JteView(String template) {
            this.template = template;
        }

        @Override
        public void render(
                @Nullable Map<String, ?> model,
                HttpServletRequest request,
                HttpServletResponse response)
                throws IOException {
            Map<String, @Nullable Object> parameters = new HashMap<>();
            if (model != null) {
                parameters.putAll(model);
            }
            Utf8ByteOutput output = new Utf8ByteOutput();
            templates.write(template, parameters, output);
            response.setContentType("text/html;charset=UTF-8");
            if (parameters.get("page") instanceof Page page) {
                response.setLocale(page.language().locale().stripExtensions());
            }
            if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
                response.setHeader(HttpHeaders.CACHE_CONTROL, caching(request, response));
            }
            response.setContentLength(output.getContentLength());
            output.writeTo(response.getOutputStream());
        }

        /// A page that holds something of this reader alone is kept nowhere.
        private static String caching(HttpServletRequest request, HttpServletResponse response) {
            boolean isPersonal =
                    !request.getMethod().equals("GET")
                            || request.getUserPrincipal() != null
                            || response.containsHeader(HttpHeaders.SET_COOKIE);
            return isPersonal ? "no-store" : "no-cache";
        }
    }
}
