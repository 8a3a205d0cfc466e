// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.live;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import nl.evenredig.platform.shared.Secret;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who is in the room: passes that the codes on the tables give out.
@Component
@Transactional
public class Passes {
    /// The cookie that holds the secret of a pass.
    public static final String COOKIE = "evn-atelier";

    private final PassStore store;

    Passes(PassStore store) {
        this.store = store;
    }

    /// The pass of whoever asks; empty when they have none or it was taken away.
    @Transactional(readOnly = true)
    public Optional<Pass> of(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .flatMap(secret -> store.find(new Secret(secret).hash()));
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
