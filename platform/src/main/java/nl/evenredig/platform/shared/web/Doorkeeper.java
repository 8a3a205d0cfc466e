// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.access.Actors;
import nl.evenredig.platform.shared.access.ForEveryone;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Stands before every page handler: lets in whom the handler's [Needs] or [ForEveryone] lets in, and nobody when it
/// says neither. A stranger is sent to sign in and comes back; somebody who lacks the permission gets a page that says so.
@Component
final class Doorkeeper implements HandlerInterceptor, WebMvcConfigurer {
    /// Where somebody signs in, and where an official who signed in by mail goes on with a passkey.
    static final String SIGN_IN = "/inloggen";

    private static final String STRONGER = "/inloggen/sterker";

    private final Actors actors;
    private final Languages languages;

    Doorkeeper(Actors actors, Languages languages) {
        this.actors = actors;
        this.languages = languages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method) || isOpen(method)) {
            return true;
        }
        Optional<Permission> needed = needed(method);
        if (needed.isEmpty()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return false;
        }
        return admits(actors.now(), needed.get(), request, response);
    }

    private boolean admits(
            Actor actor,
            Permission permission,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Language language = language(request);
        if (actor.may(permission)) {
            boolean isReadable = !permission.isOfficial() || language.isForOfficials();
            if (!isReadable) {
                response.sendRedirect(languages.first().link(request.getRequestURI()));
            }
            return isReadable;
        }
        if (actor.isStranger()) {
            response.sendRedirect(signIn(SIGN_IN, language, request));
        } else if (actor.couldWhenStrong(permission)) {
            response.sendRedirect(signIn(STRONGER, language, request));
        } else {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
        return false;
    }

    /// Only a page that was read can be come back to: what was sent with a form is not sent again.
    private static String signIn(String where, Language language, HttpServletRequest request) {
        String back = request.getMethod().equals("GET") ? request.getRequestURI() : "/";
        return language.link(where)
                + "?naar="
                + URLEncoder.encode(language.link(back), StandardCharsets.UTF_8);
    }

    private Language language(HttpServletRequest request) {
        return request.getAttribute(LanguageFilter.LANGUAGE) instanceof Language asked
                ? asked
                : languages.first();
    }

    static boolean isOpen(HandlerMethod method) {
        return find(method, ForEveryone.class).isPresent()
                && AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Needs.class)
                        == null;
    }

    /// What a handler asks; its own word counts before its class's.
    static Optional<Permission> needed(HandlerMethod method) {
        return find(method, Needs.class).map(Needs::value);
    }

    private static <A extends Annotation> Optional<A> find(HandlerMethod method, Class<A> type) {
        return Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), type))
                .or(() ->
                        Optional.ofNullable(
                                AnnotatedElementUtils.findMergedAnnotation(
                                        method.getBeanType(), type)));
    }
}
