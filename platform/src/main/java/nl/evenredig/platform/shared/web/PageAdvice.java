// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.access.Actors;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Gives every template its [Page].
@ControllerAdvice
final class PageAdvice {
    private final Frame frame;
    private final Actors actors;
    private final Clock clock;

    PageAdvice(Frame frame, Actors actors, Clock clock) {
        this.frame = frame;
        this.actors = actors;
        this.clock = clock;
    }

    @ModelAttribute("page")
    Page page(HttpServletRequest request) {
        boolean isError = request.getDispatcherType() == DispatcherType.ERROR;
        Language language =
                request.getAttribute(LanguageFilter.LANGUAGE) instanceof Language asked
                        ? asked
                        : frame.languages().first();
        String site =
                ServletUriComponentsBuilder.fromContextPath(request)
                        .replacePath(null)
                        .build()
                        .toUriString();
        String path = isError ? "/" : request.getRequestURI();
        Supplier<Sign> sign = SingletonSupplier.of(frame.signboard()::read);
        Supplier<Actor> actor = SingletonSupplier.of(actors::now);
        return new Page(
                language,
                new Page.Moment(path, site, LocalDate.now(clock)),
                new Page.Surroundings(frame, sign, () -> guard(request), actor));
    }

    private static Optional<Guard> guard(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? Optional.of(new Guard(token.getParameterName(), token.getToken()))
                : Optional.empty();
    }
}
