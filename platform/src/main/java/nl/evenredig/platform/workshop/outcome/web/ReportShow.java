// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.form.Option;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.workshop.Workshop;
import nl.evenredig.platform.workshop.WorkshopId;
import nl.evenredig.platform.workshop.WorkshopState;
import nl.evenredig.platform.workshop.Workshops;
import nl.evenredig.platform.workshop.board.Harvests;
import nl.evenredig.platform.workshop.outcome.Checks;
import nl.evenredig.platform.workshop.outcome.Edition;
import nl.evenredig.platform.workshop.outcome.Inquiries;
import nl.evenredig.platform.workshop.outcome.Pieces;
import nl.evenredig.platform.workshop.outcome.Promises;
import nl.evenredig.platform.workshop.outcome.Prose;
import nl.evenredig.platform.workshop.outcome.Publication;
import nl.evenredig.platform.workshop.outcome.Publications;
import nl.evenredig.platform.workshop.outcome.Publishing;
import nl.evenredig.platform.workshop.outcome.Quote;
import nl.evenredig.platform.workshop.outcome.Quotes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/// The page on which editors make a report, and where the browser goes after each deed on it.
@Component("workshopReportShow")
class ReportShow {
    private static final Pattern OURS =
            Pattern.compile("(outcome\\.desk\\.(move|told)|outcome\\.check|move)\\.[a-z-]{1,30}");
    private static final String START = "workshop.";

    private final Workshops workshops;
    private final Publications publications;
    private final Publishing publishing;
    private final Beside beside;

    /// What stands beside the text.
    @Component
    record Beside(
            Harvests harvests,
            Quotes quotes,
            Checks checks,
            Promises promises,
            Inquiries inquiries) {}

    ReportShow(
            Workshops workshops, Publications publications, Publishing publishing, Beside beside) {
        this.workshops = workshops;
        this.publications = publications;
        this.publishing = publishing;
        this.beside = beside;
    }

    /// A workshop whose day is over.
    Workshop find(String id) {
        return WorkshopId.read(id)
                .flatMap(workshops::find)
                .filter(workshop ->
                        !workshop.state().isAhead()
                                && !workshop.state().isLive()
                                && workshop.state() != WorkshopState.CALLED_OFF)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    String show(Workshop workshop, Form form, ReportVisit visit) {
        Prose prose = publications.prose(workshop.id());
        if (form.typed().isEmpty()) {
            form.with("inleiding", prose.introduction())
                    .with("tips", prose.tips())
                    .with("volgorde", prose.sorting().name());
        }
        Model model = visit.model();
        model.addAttribute("workshop", workshop);
        model.addAttribute("form", form);
        model.addAttribute("prose", prose);
        model.addAttribute("view", view(workshop));
        model.addAttribute("editions", publications.editions(workshop.id()));
        boolean isPublished = workshop.state().isPublished();
        model.addAttribute("lacking", isPublished ? List.of() : publishing.lacking(workshop));
        Set<String> quoted =
                beside.quotes().of(workshop.id()).stream()
                        .map(Quote::words)
                        .collect(Collectors.toSet());
        model.addAttribute(
                "notes",
                beside.harvests().notes(workshop.id()).stream()
                        .filter(note -> !quoted.contains(note.words()))
                        .toList());
        people(workshop, visit);
        model.addAttribute("told", told(visit));
        return "workshop/report";
    }

    private OutcomeView view(Workshop workshop) {
        Publication content =
                publications
                        .latest(workshop.id())
                        .map(Edition::content)
                        .orElseGet(() -> publications.draft(workshop));
        return new OutcomeView(
                content,
                Pieces.dutch(),
                beside.promises().of(workshop.id()),
                beside.inquiries().of(workshop.id()),
                Map.of());
    }

    private void people(Workshop workshop, ReportVisit visit) {
        visit.model().addAttribute("quotes", beside.quotes().of(workshop.id()));
        visit.model().addAttribute("readings", beside.checks().of(workshop.id()));
        visit.model().addAttribute("ends", beside.checks().ends(workshop.id()));
        visit.model().addAttribute("usual", visit.page().today().plus(Checks.USUAL).toString());
        visit.model().addAttribute("corrections", beside.checks().corrections(workshop.id()));
        visit.model().addAttribute("contacts", beside.promises().contacts(workshop.id()));
        visit.model()
                .addAttribute(
                        "sortings",
                        Arrays.stream(Prose.Sorting.values())
                                .map(one ->
                                        new Option(
                                                one.name(),
                                                visit.label("sorting." + OutcomeView.key(one))))
                                .toList());
    }

    /// Back to the page, with what came of it.
    ///
    /// @param anchor where on the page
    static String after(Move move, Workshop workshop, String anchor, Page page) {
        String told =
                switch (move) {
                    case Move.Done() -> "outcome.desk.told.saved";
                    case Move.Overtaken() -> "move.overtaken";
                    case Move.Gone() -> "move.gone";
                    case Move.Forbidden(String key) -> key.substring(START.length());
                };
        return "redirect:"
                + page.link(workshop.id().path() + "/verslag")
                + "?melding="
                + told
                + "#"
                + anchor;
    }

    private static String told(ReportVisit visit) {
        String asked = visit.request().getParameter("melding");
        boolean isOurs = asked != null && OURS.matcher(asked).matches();
        return isOurs && visit.page().knows(START + asked) ? visit.page().say(START + asked) : "";
    }
}
