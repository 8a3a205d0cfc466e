// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.workshop.Workshop;
import nl.evenredig.platform.workshop.outcome.Checks;
import nl.evenredig.platform.workshop.outcome.Correction;
import nl.evenredig.platform.workshop.outcome.Edition;
import nl.evenredig.platform.workshop.outcome.Prose;
import nl.evenredig.platform.workshop.outcome.Publications;
import nl.evenredig.platform.workshop.outcome.Publishing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Editors have a report checked, answer what is said about it, and publish it.
@Controller
@Needs(Permission.PUBLISH_WORKSHOPS)
final class ReportPublishPages {
    private static final String DESK = "/kennisateliers/{id}/verslag";
    private static final int DAYS = 90;

    private final ReportShow show;
    private final Checks checks;
    private final Publishing publishing;
    private final Publications publications;

    ReportPublishPages(
            ReportShow show, Checks checks, Publishing publishing, Publications publications) {
        this.show = show;
        this.checks = checks;
        this.publishing = publishing;
        this.publications = publications;
    }

    @PostMapping(DESK + "/voorleggen")
    String begin(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Workshop workshop = show.find(id);
        ReportVisit visit = new ReportVisit(request, page, model);
        Form form = visit.form();
        Optional<LocalDate> ends =
                form.ask("tot", visit.label("check.ends"))
                        .required()
                        .day(page.today().plusDays(1), page.today().plusDays(DAYS));
        if (form.isFaulty()) {
            return show.show(workshop, form, visit);
        }
        int version = ReportVisit.version(form, "versie");
        return ReportShow.after(
                checks.begin(workshop.id(), version, ends.orElseThrow(), page.actor()),
                workshop,
                "nalezen",
                page);
    }

    @PostMapping(DESK + "/terug")
    String reopen(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page) {
        Workshop workshop = show.find(id);
        int version = ReportVisit.version(Form.of(request, page), "versie");
        return ReportShow.after(
                checks.reopen(workshop.id(), version, page.actor()), workshop, "tekst", page);
    }

    @PostMapping(DESK + "/verzoek/{correction}")
    String settle(
            @PathVariable Map<String, String> at,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        String id = at.getOrDefault("id", "");
        String correction = at.getOrDefault("correction", "");
        Workshop workshop = show.find(id);
        ReportVisit visit = new ReportVisit(request, page, model);
        Form form = visit.form();
        UUID which = Address.id(correction);
        String words =
                form.ask("waarom-" + which, visit.label("correction.answer"))
                        .required()
                        .text(Correction.WORDS);
        boolean isTaken = form.ask("over-" + which, visit.label("correction.taken")).ticked();
        if (form.isFaulty()) {
            return show.show(workshop, form, visit);
        }
        Move move =
                checks.settle(
                        workshop.id(), which, new Correction.Answer(isTaken, words), page.actor());
        return ReportShow.after(move, workshop, "verzoeken", page);
    }

    @PostMapping(DESK + "/publiceren")
    String publish(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page) {
        Workshop workshop = show.find(id);
        int version = ReportVisit.version(Form.of(request, page), "versie");
        return ReportShow.after(
                publishing.publish(workshop.id(), version, page.actor()), workshop, "inhoud", page);
    }

    /// Brings out another edition of what is published.
    @PostMapping(DESK + "/verbeteren")
    String correct(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Workshop workshop = show.find(id);
        ReportVisit visit = new ReportVisit(request, page, model);
        Form form = visit.form();
        String introduction =
                form.ask("inleiding", visit.label("introduction"))
                        .required()
                        .text(Prose.INTRODUCTION);
        String tips = form.ask("tips", visit.label("tips")).text(Prose.TIPS);
        String reason =
                form.ask("reden", visit.label("edition.reason")).required().text(Edition.REASON);
        if (form.isFaulty()) {
            return show.show(workshop, form, visit);
        }
        Publishing.Corrected corrected =
                new Publishing.Corrected(introduction, tips, without(workshop, form), reason);
        int edition = ReportVisit.version(form, "editie");
        return ReportShow.after(
                publishing.correct(workshop.id(), edition, corrected, page.actor()),
                workshop,
                "verbeteren",
                page);
    }

    private Set<Integer> without(Workshop workshop, Form form) {
        int quotes =
                publications
                        .latest(workshop.id())
                        .map(edition -> edition.content().quotes().size())
                        .orElse(0);
        Set<Integer> without = new HashSet<>();
        for (int i = 0; i < quotes; i++) {
            if (form.isChosen("eruit", Integer.toString(i))) {
                without.add(i);
            }
        }
        return without;
    }
}
