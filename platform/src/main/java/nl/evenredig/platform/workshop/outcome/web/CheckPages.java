// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.Secret;
import nl.evenredig.platform.shared.access.ForEveryone;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.workshop.outcome.Checks;
import nl.evenredig.platform.workshop.outcome.Correction;
import nl.evenredig.platform.workshop.outcome.Quotes;
import nl.evenredig.platform.workshop.outcome.Reading;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Somebody who took part reads the report by the link they were sent, and says whether it says what they said.
@Controller
@ForEveryone
final class CheckPages {
    private static final String ONE = Checks.PATH + "{secret}";

    private final Checks checks;
    private final Quotes quotes;
    private final CheckShow show;

    CheckPages(Checks checks, Quotes quotes, CheckShow show) {
        this.checks = checks;
        this.quotes = quotes;
        this.show = show;
    }

    @GetMapping(ONE)
    String read(
            @PathVariable String secret,
            @RequestParam(name = "melding", defaultValue = "") String told,
            @ModelAttribute("page") Page page,
            Model model) {
        return again(secret, Form.empty(page), told, new Visit(page, model));
    }

    @PostMapping(ONE + "/citaat/{quote}")
    String quote(
            @PathVariable Map<String, String> at,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        String secret = at.getOrDefault("secret", "");
        String quote = at.getOrDefault("quote", "");
        Reading reading = find(secret);
        Form form = Form.of(request, page);
        var choice = show.choice(quote, form, page);
        if (choice.isEmpty()) {
            return again(secret, form, "", new Visit(page, model));
        }
        Move move =
                quotes.answer(
                        reading.workshop(), reading.participant(), choice.get(), page.actor());
        return to(secret, move.isDone() ? "saved" : "late", page);
    }

    @PostMapping(ONE + "/verzoek")
    String correct(
            @PathVariable String secret,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Reading reading = find(secret);
        Form form = Form.of(request, page);
        String words =
                form.ask("verzoek", page.say("workshop.outcome.check.correction"))
                        .required()
                        .text(Correction.WORDS);
        if (form.isFaulty()) {
            return again(secret, form, "", new Visit(page, model));
        }
        checks.correct(reading, words, page.actor());
        return to(secret, "asked", page);
    }

    @PostMapping(ONE + "/klaar")
    String done(@PathVariable String secret, @ModelAttribute("page") Page page) {
        checks.answer(find(secret), page.actor());
        return to(secret, "done", page);
    }

    /// Who reads which page.
    private record Visit(Page page, Model model) {}

    private String again(String secret, Form form, String told, Visit visit) {
        Page page = visit.page();
        String key = "workshop.outcome.check.told." + told;
        visit.model().addAttribute("form", form);
        visit.model().addAttribute("told", page.knows(key) ? page.say(key) : "");
        visit.model().addAttribute("path", Checks.PATH + secret);
        show.fill(find(secret), visit.model());
        return "workshop/check";
    }

    private Reading find(String secret) {
        return checks.find(new Secret(secret))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String to(String secret, String told, Page page) {
        return "redirect:" + page.link(Checks.PATH + secret) + "?melding=" + told;
    }
}
