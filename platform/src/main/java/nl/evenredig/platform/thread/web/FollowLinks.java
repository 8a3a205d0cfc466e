// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.evenredig.platform.shared.access.ForEveryone;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.shared.web.PageHeaders;
import nl.evenredig.platform.thread.Audience;
import nl.evenredig.platform.thread.Dossier;
import nl.evenredig.platform.thread.Entry;
import nl.evenredig.platform.thread.Followers;
import nl.evenredig.platform.thread.Pace;
import nl.evenredig.platform.thread.QuestionId;
import nl.evenredig.platform.thread.Threads;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
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
    private static final Pattern ONE_CLICK = Pattern.compile("/volg/stop/[A-Za-z0-9_-]{43}");

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
        List<Dossier> dossiers = find(followers.toStop(secret));
        String choice = followers.choice(secret).isPresent() ? "/volg/keuze/" + secret : "";
        return (dossiers.isEmpty() ? Notice.stopped() : Notice.stop(dossiers, secret, choice))
                .on(model);
    }

    /// Also what a mail program sends when its reader presses its own button to stop (RFC 8058).
    @PostMapping("/volg/stop/{secret}")
    String stop(@PathVariable String secret, Model model) {
        followers.stop(secret);
        return Notice.stopped().on(model);
    }

    @GetMapping("/volg/keuze/{secret}")
    String choice(@PathVariable String secret, @ModelAttribute("page") Page page, Model model) {
        return followers
                .choice(secret)
                .map(choice -> {
                    Form form = Form.empty(page).with(FollowForm.PACE, choice.pace().name());
                    model.addAttribute("secret", secret);
                    return show(find(choice.questions()), form, page, model);
                })
                .orElseGet(() -> Notice.expired().on(model));
    }

    @PostMapping("/volg/keuze/{secret}")
    String choose(
            @PathVariable String secret,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        List<Dossier> dossiers = find(followers.toStop(secret));
        Form form = Form.of(request, page);
        Optional<Pace> pace = FollowForm.pace(form, FollowForm.PACE, page);
        if (pace.isEmpty()) {
            model.addAttribute("secret", secret);
            return show(dossiers, form, page, model);
        }
        boolean isDone = followers.choose(secret, pace.get());
        return (isDone ? Notice.chosen(dossiers) : Notice.expired()).on(model);
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

    private static String show(List<Dossier> dossiers, Form form, Page page, Model model) {
        model.addAttribute("dossiers", dossiers);
        model.addAttribute("form", form);
        model.addAttribute("paces", FollowForm.paces(page));
        return "thread/choose";
    }

    private Optional<Dossier> find(QuestionId question) {
        return threads.find(question, Audience.EVERYONE);
    }

    private List<Dossier> find(List<QuestionId> questions) {
        return questions.stream().flatMap(question -> find(question).stream()).toList();
    }

    /// What somebody holds the only link to is kept by no browser.
    @ModelAttribute
    void keepNowhere(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /// A mail program that stops for its reader has no form of ours: the secret in the address is proof enough. Only there:
    /// every other form must come from one of our pages.
    @Bean
    @Order(0)
    static SecurityFilterChain whoHoldsTheLinkMayStop(HttpSecurity http) {
        return http.securityMatcher(request ->
                        HttpMethod.POST.matches(request.getMethod())
                                && ONE_CLICK.matcher(request.getRequestURI()).matches())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .headers(PageHeaders::set)
                .build();
    }
}
