// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.live;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import nl.evenredig.platform.shared.Secret;
import nl.evenredig.platform.workshop.Workshops;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who is in the room: passes that the codes on the tables give out.
@Component
@Transactional
public class Passes {
    /// The cookie that holds the secret of a pass.
    public static final String COOKIE = "evn-atelier";

    private final PassStore store;
    private final Workshops workshops;

    Passes(PassStore store, Workshops workshops) {
        this.store = store;
        this.workshops = workshops;
    }

    /// The pass of whoever asks; empty when they have none, when it was taken away and when the day is over.
    @Transactional(readOnly = true)
    public Optional<Pass> of(HttpServletRequest request) {
        return secret(request)
                .flatMap(secret -> store.find(secret.hash()))
                .filter(pass ->
                        workshops
                                .find(pass.workshop())
                                .filter(workshop -> Codes.isOpen(workshop.state()))
                                .isPresent());
    }

    /// Whoever asks leaves: their phone is nobody's any more.
    public void leave(HttpServletRequest request) {
        secret(request).ifPresent(secret -> store.take(secret.hash()));
    }

    private static Optional<Secret> secret(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .map(Secret::new);
    }

    /// Gives a pass out.
    ///
    /// @return the secret for the cookie
    public Secret give(Pass pass) {
        Secret secret = Secret.fresh();
        store.add(pass, secret.hash());
        return secret;
    }
}
