// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.form.Option;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.workshop.Workshop;
import nl.evenredig.platform.workshop.outcome.Edition;
import nl.evenredig.platform.workshop.outcome.OutcomeTranslations;
import nl.evenredig.platform.workshop.outcome.Pieces;
import nl.evenredig.platform.workshop.outcome.Publications;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/// Editors put a published report in other languages, piece by piece.
@Controller
@Needs(Permission.PUBLISH_WORKSHOPS)
final class ReportTranslationPages {
    private static final String DESK = "/kennisateliers/{id}/verslag/vertalen";
    private static final String FIELD = "stuk-";

    private final ReportShow show;
    private final Publications publications;
    private final OutcomeTranslations translations;

    ReportTranslationPages(
            ReportShow show, Publications publications, OutcomeTranslations translations) {
        this.show = show;
        this.publications = publications;
        this.translations = translations;
    }

    @GetMapping(DESK)
    String desk(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Workshop workshop = show.find(id);
        String language = language(request, page);
        Pieces now = translations.find(workshop.id(), language);
        Form form = Form.empty(page);
        now.words().forEach((name, words) -> form.with(FIELD + name, words));
        if (!now.isDutch() && now.isChecked()) {
            form.with("nagekeken", "ja");
        }
        return again(workshop, form, language, new ReportVisit(request, page, model));
    }

    @PostMapping(DESK)
    String write(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Workshop workshop = show.find(id);
        ReportVisit visit = new ReportVisit(request, page, model);
        Form form = visit.form();
        String language = language(request, page);
        Edition edition = edition(workshop);
        Map<String, String> words = new HashMap<>();
        for (String name : Pieces.of(edition.content()).keySet()) {
            String typed =
                    form.ask(FIELD + name, visit.label("translation.piece")).text(Pieces.PIECE);
            if (!typed.isEmpty()) {
                words.put(name, typed);
            }
        }
        boolean isChecked = form.ask("nagekeken", visit.label("translation.checked")).ticked();
        if (form.isFaulty()) {
            return again(workshop, form, language, visit);
        }
        translations.write(
                workshop.id(),
                edition.number(),
                new Pieces(language, words, isChecked, false),
                page.actor());
        return "redirect:"
                + page.link(workshop.id().path() + "/verslag/vertalen")
                + "?taal="
                + language
                + "&melding=bewaard";
    }

    private String again(Workshop workshop, Form form, String language, ReportVisit visit) {
        visit.model().addAttribute("workshop", workshop);
        visit.model().addAttribute("pieces", Pieces.of(edition(workshop).content()));
        visit.model().addAttribute("form", form.with("taal", language));
        visit.model().addAttribute("language", language);
        visit.model().addAttribute("languages", languages(visit.page()));
        visit.model().addAttribute("isSaved", visit.request().getParameter("melding") != null);
        return "workshop/reporttranslate";
    }

    private Edition edition(Workshop workshop) {
        return publications
                .latest(workshop.id())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static List<Option> languages(Page page) {
        return page.languages().stream()
                .filter(one -> !one.tag().equals("nl"))
                .map(one -> new Option(one.tag(), one.name()))
                .toList();
    }

    /// One that pages exist in; the first when none was asked for.
    private static String language(HttpServletRequest request, Page page) {
        List<String> known = languages(page).stream().map(Option::value).toList();
        String asked = request.getParameter("taal");
        return asked != null && known.contains(asked) ? asked : known.getFirst();
    }
}
