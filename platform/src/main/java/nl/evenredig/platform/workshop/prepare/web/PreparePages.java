// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.prepare.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.form.Option;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.thread.Audience;
import nl.evenredig.platform.thread.Dossier;
import nl.evenredig.platform.thread.QuestionId;
import nl.evenredig.platform.thread.Threads;
import nl.evenredig.platform.workshop.Format;
import nl.evenredig.platform.workshop.Workshop;
import nl.evenredig.platform.workshop.WorkshopState;
import nl.evenredig.platform.workshop.Workshops;
import nl.evenredig.platform.workshop.prepare.Readiness;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Begins a workshop for a question, says when and where it is, and lets it go on.
@Controller
@Needs(Permission.PREPARE_WORKSHOPS)
final class PreparePages {
    private static final String DESK = "/kennisateliers/{id}/voorbereiding";
    private static final int REASON = Workshop.REASON;

    private final PrepareDesk desk;
    private final Workshops workshops;
    private final Threads threads;
    private final Readiness readiness;

    PreparePages(PrepareDesk desk, Workshops workshops, Threads threads, Readiness readiness) {
        this.desk = desk;
        this.workshops = workshops;
        this.threads = threads;
        this.readiness = readiness;
    }

    @GetMapping(WorkshopEntrance.NEW)
    String blank(HttpServletRequest request, @ModelAttribute("page") Page page, Model model) {
        String asked = Optional.ofNullable(request.getParameter("vraag")).orElse("");
        Form form = Form.empty(page).with("vraag", asked);
        form.with("soort", Format.WHOLE_DAY.name()).with("oppas", "ja").with("reisgeld", "ja");
        return blank(form, new PrepareVisit(request, page, model));
    }

    private String blank(Form form, PrepareVisit visit) {
        visit.model().addAttribute("form", form);
        visit.model().addAttribute("formats", formats(visit.page()));
        return "workshop/begin";
    }

    @PostMapping(WorkshopEntrance.NEW)
    String begin(HttpServletRequest request, @ModelAttribute("page") Page page, Model model) {
        PrepareVisit visit = new PrepareVisit(request, page, model);
        Form form = visit.form();
        String typed = form.ask("vraag", visit.label("question")).required().line(20);
        Optional<QuestionId> question =
                QuestionId.read(typed)
                        .flatMap(id -> threads.find(id, Audience.COLLEAGUES))
                        .map(Dossier::id);
        if (!typed.isEmpty() && question.isEmpty()) {
            form.fault("vraag", visit.label("question.none"));
        }
        Workshop.Plan plan = PlanForm.read(form, visit);
        if (form.isFaulty()) {
            return blank(form, visit);
        }
        return "redirect:"
                + page.link(
                        workshops.begin(question.orElseThrow(), plan, page.actor()).path()
                                + "/voorbereiding");
    }

    /// What still has to be done.
    @GetMapping(DESK)
    String overview(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        return overview(desk.find(id), Form.empty(page), new PrepareVisit(request, page, model));
    }

    private String overview(Workshop workshop, Form form, PrepareVisit visit) {
        desk.show(workshop, form, visit);
        visit.model().addAttribute("todo", readiness.todo(workshop));
        visit.model().addAttribute("mix", readiness.mix(workshop));
        List<WorkshopState> next = new ArrayList<>();
        for (WorkshopState state : WorkshopState.values()) {
            boolean isOurs = state.isAhead() && workshop.state().leadsTo(state);
            if (isOurs) {
                next.add(state);
            }
        }
        visit.model().addAttribute("next", next);
        return "workshop/prepare";
    }

    /// Lets it go on to another state.
    @PostMapping(DESK)
    String go(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        PrepareVisit visit = new PrepareVisit(request, page, model);
        Workshop workshop = desk.find(id);
        Form form = visit.form();
        Optional<WorkshopState> to =
                form.ask("staat", visit.label("go")).required().choice(WorkshopState.class);
        if (form.isFaulty()) {
            return overview(workshop, form, visit);
        }
        Workshops.Step step =
                new Workshops.Step(PrepareDesk.version(form), to.orElseThrow(), page.actor());
        return PrepareDesk.after(
                readiness.go(workshop.id(), step), PrepareDesk.path(workshop, ""), page);
    }

    @PostMapping(DESK + "/af")
    String callOff(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        PrepareVisit visit = new PrepareVisit(request, page, model);
        Workshop workshop = desk.find(id);
        Form form = visit.form();
        String reason = form.ask("reden", visit.label("off.why")).required().text(REASON);
        if (form.isFaulty()) {
            return overview(workshop, form, visit);
        }
        Move move =
                workshops.callOff(workshop.id(), PrepareDesk.version(form), reason, page.actor());
        return PrepareDesk.after(move, PrepareDesk.path(workshop, ""), page);
    }

    @GetMapping(DESK + "/plan")
    String plan(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Workshop workshop = desk.find(id);
        PrepareVisit visit = new PrepareVisit(request, page, model);
        return plan(workshop, PlanForm.filled(workshop, page), visit);
    }

    private String plan(Workshop workshop, Form form, PrepareVisit visit) {
        desk.show(workshop, form, visit);
        visit.model().addAttribute("formats", formats(visit.page()));
        return "workshop/plan";
    }

    @PostMapping(DESK + "/plan")
    String describe(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        PrepareVisit visit = new PrepareVisit(request, page, model);
        Workshop workshop = desk.find(id);
        Form form = visit.form();
        Workshop.Plan plan = PlanForm.read(form, visit);
        if (form.isFaulty()) {
            return plan(workshop, form, visit);
        }
        Move move =
                workshops.describe(workshop.id(), PrepareDesk.version(form), plan, page.actor());
        return PrepareDesk.after(move, PrepareDesk.path(workshop, ""), page);
    }

    private static List<Option> formats(Page page) {
        return List.of(
                new Option(Format.WHOLE_DAY.name(), page.say("workshop.prepare.desk.format.day")),
                new Option(
                        Format.THREE_HOURS.name(), page.say("workshop.prepare.desk.format.hours")));
    }
}
