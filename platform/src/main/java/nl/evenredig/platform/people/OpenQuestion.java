// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Optional;

/// A question that was put to a browser and waits in its session for the answer, which can be given once. A stranger who
/// is asked has a session for as long as an answer takes.
public final class OpenQuestion {
    private OpenQuestion() {}

    /// Keeps what was asked; what was asked under the same name before is forgotten.
    public static void keep(
            HttpServletRequest request, String name, Object question, Duration patience) {
        HttpSession known = request.getSession(false);
        HttpSession session = request.getSession(true);
        session.setAttribute(name, question);
        if (session.getAttribute(Sessions.ACCOUNT) == null) {
            int least = known == null ? 0 : session.getMaxInactiveInterval();
            session.setMaxInactiveInterval(Math.max(least, (int) patience.toSeconds()));
        }
    }

    /// Takes what was asked; empty when nothing was, or when it was answered.
    public static <T> Optional<T> take(HttpServletRequest request, String name, Class<T> type) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        Object asked = session.getAttribute(name);
        session.removeAttribute(name);
        return type.isInstance(asked) ? Optional.of(type.cast(asked)) : Optional.empty();
    }
}
