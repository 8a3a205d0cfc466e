// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.access.Actors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Gives every template its [Page].
@ControllerAdvice
final class PageAdvice {
    private final Languages languages;
    private final Signboard signboard;
    private final List<Entrance> entrances;
    private final Assets assets;
    private final Actors actors;
    private final Clock clock;

    PageAdvice(
            Languages languages,
            Signboard signboard,
            ObjectProvider<Entrance> entrances,
            Assets assets,
            Actors actors,
            Clock clock) {
        this.languages = languages;
        this.signboard = signboard;
        this.entrances =
                entrances.stream().sorted(Comparator.comparingInt(Entrance::place)).toList();
        this.assets = assets;
        this.actors = actors;
        this.clock = clock;
    }

    @ModelAttribute("page")
    Page page(HttpServletRequest request) {
        boolean isError = request.getDispatcherType() == DispatcherType.ERROR;
        Language language =
                request.getAttribute(LanguageFilter.LANGUAGE) instanceof Language asked
                        ? asked
                        : languages.first();
        String site =
                ServletUriComponentsBuilder.fromContextPath(request)
                        .replacePath(null)
                        .build()
                        .toUriString();
        String path = isError ? "/" : request.getRequestURI();
        Supplier<Sign> sign = SingletonSupplier.of(signboard::read);
        Supplier<Actor> actor = SingletonSupplier.of(actors::now);
        return new Page(
                language,
                new Page.Moment(path, site, LocalDate.now(clock)),
                new Page.Surroundings(
                        languages, sign, entrances, assets, () -> guard(request), actor));
    }

    private static Optional<Guard> guard(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? Optional.of(new Guard(token.getParameterName(), token.getToken()))
                : Optional.empty();
    }
}
