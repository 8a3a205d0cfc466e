// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.workshop.Workshop;
import nl.evenredig.platform.workshop.outcome.Prose;
import nl.evenredig.platform.workshop.outcome.Publication;
import nl.evenredig.platform.workshop.outcome.Publications;
import nl.evenredig.platform.workshop.outcome.Quotes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Editors write the report of a workshop.
@Controller
@Needs(Permission.PUBLISH_WORKSHOPS)
final class ReportPages {
    private static final String DESK = "/kennisateliers/{id}/verslag";

    private final ReportShow show;
    private final Publications publications;
    private final Quotes quotes;

    ReportPages(ReportShow show, Publications publications, Quotes quotes) {
        this.show = show;
        this.publications = publications;
        this.quotes = quotes;
    }

    @GetMapping(DESK)
    String desk(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        return show.show(show.find(id), Form.empty(page), new ReportVisit(request, page, model));
    }

    @PostMapping(DESK + "/tekst")
    String write(
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
        var sorting =
                form.ask("volgorde", visit.label("sorting")).required().choice(Prose.Sorting.class);
        if (form.isFaulty()) {
            return show.show(workshop, form, visit);
        }
        Prose prose =
                new Prose(
                        introduction,
                        tips,
                        sorting.orElseThrow(),
                        ReportVisit.version(form, "versie"));
        return ReportShow.after(
                publications.write(workshop.id(), prose, page.actor()), workshop, "tekst", page);
    }

    /// Says which bottlenecks a solution takes away.
    @PostMapping(DESK + "/oplossing/{solution}")
    String link(
            @PathVariable String id,
            @PathVariable String solution,
            HttpServletRequest request,
            @ModelAttribute("page") Page page) {
        Workshop workshop = show.find(id);
        Form form = Form.of(request, page);
        List<UUID> known =
                publications.draft(workshop).bottlenecks().stream()
                        .map(Publication.Point::id)
                        .toList();
        List<UUID> chosen =
                known.stream().filter(one -> form.isChosen("bij", one.toString())).toList();
        Move move = publications.link(workshop.id(), Address.id(solution), chosen, page.actor());
        return ReportShow.after(move, workshop, "oogst", page);
    }

    /// Would like to quote a note.
    @PostMapping(DESK + "/citaten")
    String propose(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page) {
        Workshop workshop = show.find(id);
        String note = Form.of(request, page).value("briefje");
        Move move =
                note.isEmpty()
                        ? new Move.Forbidden("workshop.outcome.desk.move.choose")
                        : quotes.propose(workshop.id(), Address.id(note), page.actor());
        return ReportShow.after(move, workshop, "citaten", page);
    }

    @PostMapping(DESK + "/citaten/{quote}/weg")
    String drop(
            @PathVariable String id,
            @PathVariable String quote,
            @ModelAttribute("page") Page page) {
        Workshop workshop = show.find(id);
        return ReportShow.after(
                quotes.drop(workshop.id(), Address.id(quote), page.actor()),
                workshop,
                "citaten",
                page);
    }
}
