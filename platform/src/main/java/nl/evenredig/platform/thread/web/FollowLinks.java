// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread.web;

import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.shared.access.ForEveryone;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.shared.web.PageHeaders;
import nl.evenredig.platform.thread.Audience;
import nl.evenredig.platform.thread.Dossier;
import nl.evenredig.platform.thread.Entry;
import nl.evenredig.platform.thread.Followers;
import nl.evenredig.platform.thread.QuestionId;
import nl.evenredig.platform.thread.Threads;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What the links of followers open. Opening one changes nothing, because programs that check mail open links too; the
/// button on the page does.
@Controller
@ForEveryone
class FollowLinks {
    private final Threads threads;
    private final Followers followers;

    FollowLinks(Threads threads, Followers followers) {
        this.threads = threads;
        this.followers = followers;
    }

    @GetMapping("/volg/bevestig/{secret}")
    String askToConfirm(@PathVariable String secret, Model model) {
        return followers
                .toConfirm(secret)
                .flatMap(this::find)
                .map(dossier -> Notice.confirm(dossier, secret))
                .orElseGet(Notice::expired)
                .on(model);
    }

    @PostMapping("/volg/bevestig/{secret}")
    String confirm(@PathVariable String secret, Model model) {
        return followers
                .confirm(secret)
                .flatMap(this::find)
                .map(Notice::confirmed)
                .orElseGet(Notice::expired)
                .on(model);
    }

    @GetMapping("/volg/stop/{secret}")
    String askToStop(@PathVariable String secret, Model model) {
        return followers
                .toStop(secret)
                .flatMap(this::find)
                .map(dossier -> Notice.stop(dossier, secret))
                .orElseGet(Notice::stopped)
                .on(model);
    }

    /// Also what a mail program sends when its reader presses its own button to stop (RFC 8058).
    @PostMapping("/volg/stop/{secret}")
    String stop(@PathVariable String secret, Model model) {
        followers.stop(secret);
        return Notice.stopped().on(model);
    }

    @GetMapping("/volg/{secret}")
    String visit(@PathVariable String secret, @ModelAttribute("page") Page page, Model model) {
        Optional<Followers.Visit> visit = followers.visit(secret);
        Optional<Dossier> dossier = visit.map(Followers.Visit::question).flatMap(this::find);
        if (visit.isEmpty() || dossier.isEmpty()) {
            return Notice.expired().on(model);
        }
        List<Card> fresh =
                threads.entries(dossier.get().id(), Audience.EVERYONE).stream()
                        .filter(entry -> entry.changedAt().isAfter(visit.get().since()))
                        .map((Entry entry) -> Card.of(entry, page))
                        .toList();
        model.addAttribute("dossier", dossier.get());
        model.addAttribute("standing", Standing.of(dossier.get(), page));
        model.addAttribute("since", Card.day(visit.get().since()));
        model.addAttribute("cards", fresh);
        model.addAttribute("stop", "/volg/stop/" + secret);
        return "thread/visit";
    }

    private Optional<Dossier> find(QuestionId question) {
        return threads.find(question, Audience.EVERYONE);
    }

    /// A mail program that stops for its reader has no form of ours: the secret in the address is proof enough.
    @Bean
    @Order(0)
    static SecurityFilterChain whoHoldsTheLinkMayStop(HttpSecurity http) {
        return http.securityMatcher(request ->
                        HttpMethod.POST.matches(request.getMethod())
                                && request.getRequestURI().startsWith("/volg/stop/"))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .headers(PageHeaders::set)
                .build();
    }
}
