// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import nl.evenredig.platform.portal.Subscriptions;
import nl.evenredig.platform.shared.Secret;
import nl.evenredig.platform.shared.access.ForEveryone;
import nl.evenredig.platform.shared.web.PageHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What the links in letters to subscribers open. Opening one changes nothing, because programs that check mail open
/// links too; the button on the page does.
@Controller
@ForEveryone
class SubscriptionLinks {
    private static final String STOP = "/bericht/stop/";
    private static final String CONFIRM = "/bericht/bevestig/";

    private final Subscriptions subscriptions;

    SubscriptionLinks(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @GetMapping(CONFIRM + "{secret}")
    String askToConfirm(@PathVariable String secret, Model model) {
        return subscriptions.toConfirm(new Secret(secret)).isPresent()
                ? notice("confirm", CONFIRM + secret, model)
                : notice("expired", "", model);
    }

    @PostMapping(CONFIRM + "{secret}")
    String confirm(@PathVariable String secret, Model model) {
        return subscriptions.confirm(new Secret(secret)).isPresent()
                ? notice("confirmed", "", model)
                : notice("expired", "", model);
    }

    @GetMapping(STOP + "{secret}")
    String askToStop(@PathVariable String secret, Model model) {
        return subscriptions.toStop(new Secret(secret)).isPresent()
                ? notice("stop", STOP + secret, model)
                : notice("stopped", "", model);
    }

    /// Also what a mail program sends when its reader presses its own button to stop (RFC 8058).
    @PostMapping(STOP + "{secret}")
    String stop(@PathVariable String secret, Model model) {
        subscriptions.stop(new Secret(secret));
        return notice("stopped", "", model);
    }

    /// A page that says one thing, with at most one button.
    static String notice(String kind, String post, Model model) {
        model.addAttribute("key", "portal.notice." + kind + ".");
        model.addAttribute("post", post);
        return "portal/subscriptionnotice";
    }

    /// A mail program that stops for its reader has no form of ours: the secret in the address is proof enough.
    @Bean
    @Order(0)
    static SecurityFilterChain whoHoldsTheSubscriptionMayStop(HttpSecurity http) {
        return http.securityMatcher(request ->
                        HttpMethod.POST.matches(request.getMethod())
                                && request.getRequestURI().startsWith(STOP))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .headers(PageHeaders::set)
                .build();
    }
}
