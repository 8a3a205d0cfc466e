// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.workshop.Workshop;
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
import org.springframework.web.server.ResponseStatusException;

/// An official reads the report out to somebody, on paper or by phone, and writes down what they say.
@Controller
@Needs(Permission.PUBLISH_WORKSHOPS)
final class ReportCheckPages {
    private static final String ONE = "/kennisateliers/{id}/verslag/nalezen/{participant}";

    private final ReportShow report;
    private final CheckShow show;
    private final Checks checks;
    private final Quotes quotes;

    ReportCheckPages(ReportShow report, CheckShow show, Checks checks, Quotes quotes) {
        this.report = report;
        this.show = show;
        this.checks = checks;
        this.quotes = quotes;
    }

    @GetMapping(ONE)
    String read(
            @PathVariable String id,
            @PathVariable String participant,
            @ModelAttribute("page") Page page,
            Model model) {
        return again(find(report.find(id), participant), Form.empty(page), model);
    }

    @PostMapping(ONE + "/citaat/{quote}")
    String quote(
            @PathVariable Map<String, String> named,
            HttpServletRequest request,
            @ModelAttribute("page") Page page) {
        Workshop workshop = report.find(named.getOrDefault("id", ""));
        Reading reading = find(workshop, named.getOrDefault("participant", ""));
        String quote = named.getOrDefault("quote", "");
        Form form = Form.of(request, page);
        Move move =
                show.choice(quote, form, page)
                        .map(choice ->
                                quotes.answer(
                                        workshop.id(), reading.participant(), choice, page.actor()))
                        .orElseGet(() -> new Move.Forbidden("workshop.outcome.desk.move.choose"));
        return move.isDone()
                ? back(reading, page)
                : ReportShow.after(move, workshop, "nalezen", page);
    }

    @PostMapping(ONE + "/verzoek")
    String correct(
            @PathVariable Map<String, String> at,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        String id = at.getOrDefault("id", "");
        String participant = at.getOrDefault("participant", "");
        Reading reading = find(report.find(id), participant);
        Form form = Form.of(request, page);
        String words =
                form.ask("verzoek", page.say("workshop.outcome.check.correction"))
                        .required()
                        .text(Correction.WORDS);
        if (form.isFaulty()) {
            return again(reading, form, model);
        }
        checks.correct(reading, words, page.actor());
        return back(reading, page);
    }

    @PostMapping(ONE + "/klaar")
    String done(
            @PathVariable String id,
            @PathVariable String participant,
            @ModelAttribute("page") Page page) {
        Workshop workshop = report.find(id);
        checks.answer(find(workshop, participant), page.actor());
        return ReportShow.after(new Move.Done(), workshop, "nalezen", page);
    }

    private String again(Reading reading, Form form, Model model) {
        show.fill(reading, model);
        model.addAttribute("form", form);
        model.addAttribute("told", "");
        model.addAttribute("path", path(reading));
        return "workshop/check";
    }

    private Reading find(Workshop workshop, String participant) {
        return checks.of(workshop.id()).stream()
                .filter(one -> one.participant().toString().equals(participant))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String back(Reading reading, Page page) {
        return "redirect:" + page.link(path(reading));
    }

    private static String path(Reading reading) {
        return reading.workshop().path() + "/verslag/nalezen/" + reading.participant();
    }
}
