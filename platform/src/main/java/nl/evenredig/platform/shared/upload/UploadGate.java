// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.upload;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets forms with files in one by one. They are held in memory until they are kept or refused, so that nothing of them
/// is ever left on a disk of ours; hence few at a time, and none that says it is larger than may be. Stands behind the
/// filter that counts how much one source sends.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 40)
final class UploadGate extends OncePerRequestFilter {
    /// As much as `spring.servlet.multipart.max-request-size`.
    private static final long MOST_BYTES = 20L * 1024 * 1024;

    private static final int AT_A_TIME = 6;
    private static final int PATIENCE_SECONDS = 20;

    private final Semaphore places = new Semaphore(AT_A_TIME, true);

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || !type.startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > MOST_BYTES) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (isLetIn()) {
            try {
                chain.doFilter(request, response);
            } finally {
                places.release();
            }
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(PATIENCE_SECONDS));
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private boolean isLetIn() {
        try {
            return places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
