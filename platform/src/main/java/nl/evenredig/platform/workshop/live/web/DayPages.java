// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.live.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.form.Option;
import nl.evenredig.platform.shared.form.Visit;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.workshop.Party;
import nl.evenredig.platform.workshop.Round;
import nl.evenredig.platform.workshop.RoundState;
import nl.evenredig.platform.workshop.Workshop;
import nl.evenredig.platform.workshop.WorkshopState;
import nl.evenredig.platform.workshop.Workshops;
import nl.evenredig.platform.workshop.live.Attendees;
import nl.evenredig.platform.workshop.live.Codes;
import nl.evenredig.platform.workshop.live.Course;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/// Who leads the day: what goes on now, what comes next, who is there. When a laptop dies, another opens this page.
@Controller("workshopDayPages")
@Needs(Permission.LEAD_WORKSHOPS)
final class DayPages {
    private static final String HERE = "/kennisateliers/{id}/dag";
    private static final String START = "workshop.";
    private static final int MORE = 2;
    private static final int USUAL = 8;
    private static final int LONGEST = 120;
    private static final Pattern OURS =
            Pattern.compile("(move|live\\.move|live\\.desk\\.told)\\.[a-z]{1,20}");

    private final DayShow show;
    private final Course course;
    private final Codes codes;
    private final Attendees attendees;

    DayPages(DayShow show, Course course, Codes codes, Attendees attendees) {
        this.show = show;
        this.course = course;
        this.codes = codes;
        this.attendees = attendees;
    }

    @GetMapping(HERE)
    String read(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        return show(show.find(id), Form.empty(page), new Visit(request, page, model));
    }

    /// Shows the day, with what was typed.
    String show(Workshop workshop, Form form, Visit visit) {
        Model model = visit.model();
        Page page = visit.page();
        DayView view = show.view(workshop);
        model.addAttribute("view", view);
        model.addAttribute("form", form);
        model.addAttribute("parties", Option.each(Party.class, Party::key, page));
        model.addAttribute("codes", codes.of(workshop.id()));
        model.addAttribute("rounds", attendees.rounds(workshop.id()));
        model.addAttribute("steps", steps(view.round()));
        model.addAttribute(
                "unfinished",
                view.round()
                        .filter(round -> round.state() == RoundState.WEIGHING)
                        .map(course::unfinished)
                        .orElse(List.of()));
        model.addAttribute("next", next(workshop));
        String asked = visit.request().getParameter("melding");
        boolean isOurs = asked != null && OURS.matcher(asked).matches();
        model.addAttribute(
                "told", isOurs && page.knows(START + asked) ? page.say(START + asked) : "");
        return "workshop/day";
    }

    private static List<RoundState> steps(Optional<Round> round) {
        List<RoundState> steps = new ArrayList<>();
        for (RoundState to : RoundState.values()) {
            if (round.filter(now -> now.state().leadsTo(to)).isPresent()) {
                steps.add(to);
            }
        }
        return steps;
    }

    private static List<WorkshopState> next(Workshop workshop) {
        List<WorkshopState> next = new ArrayList<>();
        for (WorkshopState to : WorkshopState.values()) {
            boolean isOurs = to.isLive() || to == WorkshopState.DRAFT_PUBLICATION;
            if (isOurs && workshop.state().leadsTo(to)) {
                next.add(to);
            }
        }
        return next;
    }

    /// Lets the day go on.
    @PostMapping(HERE)
    String day(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page) {
        Workshop workshop = show.find(id);
        Form form = Form.of(request, page);
        Optional<WorkshopState> to = form.ask("staat", "").choice(WorkshopState.class);
        Workshops.Step step =
                new Workshops.Step(
                        number(form, "versie"), to.orElseThrow(DayPages::wrong), page.actor());
        return after(course.go(workshop.id(), step), workshop, page);
    }

    /// Lets a round go on.
    @PostMapping(HERE + "/ronde")
    String round(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page) {
        Workshop workshop = show.find(id);
        Form form = Form.of(request, page);
        int number = number(form, "ronde");
        Optional<RoundState> from = form.ask("van", "").choice(RoundState.class);
        Optional<RoundState> to = form.ask("naar", "").choice(RoundState.class);
        int minutes = number(form, "minuten");
        Course.Step step =
                new Course.Step(
                        from.orElseThrow(DayPages::wrong),
                        to.orElseThrow(DayPages::wrong),
                        minutes < 1 || minutes > LONGEST ? USUAL : minutes);
        return after(course.go(workshop.id(), number, step, page.actor()), workshop, page);
    }

    /// Gives the present phase more time.
    @PostMapping(HERE + "/tijd")
    String extend(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page) {
        Workshop workshop = show.find(id);
        int number = number(Form.of(request, page), "ronde");
        return after(course.extend(workshop.id(), number, MORE), workshop, page);
    }

    private static ResponseStatusException wrong() {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }

    private static int number(Form form, String field) {
        String text = form.value(field);
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    }

    /// Back to the day, telling what came of it.
    static String after(Move move, Workshop workshop, Page page) {
        String told =
                switch (move) {
                    case Move.Done() -> "live.desk.told.done";
                    case Move.Overtaken() -> "move.overtaken";
                    case Move.Gone() -> "move.gone";
                    case Move.Forbidden(String key) -> key.substring(START.length());
                };
        return "redirect:" + page.link(workshop.id().path() + "/dag") + "?melding=" + told;
    }
}
