// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.board.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.form.Option;
import nl.evenredig.platform.shared.form.Visit;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.workshop.Workshop;
import nl.evenredig.platform.workshop.WorkshopId;
import nl.evenredig.platform.workshop.Workshops;
import nl.evenredig.platform.workshop.board.Addressee;
import nl.evenredig.platform.workshop.board.LineRemark;
import nl.evenredig.platform.workshop.board.Lines;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/// The chair writes conclusions while the room watches.
@Controller
@Needs(Permission.LEAD_WORKSHOPS)
final class ChairPages {
    private static final String HERE = "/kennisateliers/{id}/lijnen";

    private final Workshops workshops;
    private final Lines lines;

    ChairPages(Workshops workshops, Lines lines) {
        this.workshops = workshops;
        this.lines = lines;
    }

    @GetMapping(HERE)
    String read(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Form form = Form.empty(page).with("lijn", UUID.randomUUID().toString());
        return show(find(id), form, new Visit(request, page, model));
    }

    /// Writes a new one.
    @PostMapping(HERE)
    String add(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Workshop workshop = find(id);
        Form form = Form.of(request, page);
        Optional<Lines.Said> said = said(form, page);
        if (said.isEmpty()) {
            return show(workshop, form, new Visit(request, page, model));
        }
        UUID line = ScribeDesk.id(form, "lijn");
        return after(lines.add(workshop.id(), line, said.get(), page.actor()), workshop, page);
    }

    /// Says one better; when somebody else did so first, both are shown.
    @PostMapping(HERE + "/wijzig")
    String revise(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Visit visit = new Visit(request, page, model);
        Workshop workshop = find(id);
        Form form = Form.of(request, page);
        Optional<Lines.Said> said = said(form, page);
        if (said.isEmpty()) {
            return show(workshop, form, visit);
        }
        Move move = lines.revise(workshop.id(), read(form), said.get(), page.actor());
        if (move instanceof Move.Overtaken) {
            model.addAttribute(
                    "told", page.say("workshop.board.desk.told.other", said.get().words()));
            return show(
                    workshop, Form.empty(page).with("lijn", UUID.randomUUID().toString()), visit);
        }
        return after(move, workshop, page);
    }

    @PostMapping(HERE + "/weg")
    String remove(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page) {
        Workshop workshop = find(id);
        Move move = lines.remove(workshop.id(), read(Form.of(request, page)), page.actor());
        return after(move, workshop, page);
    }

    /// Did something with what somebody in the room said.
    @PostMapping(HERE + "/opmerking")
    String settle(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page) {
        Workshop workshop = find(id);
        Form form = Form.of(request, page);
        String reply = form.value("antwoord").strip();
        String kept = reply.substring(0, Math.min(reply.length(), LineRemark.WORDS));
        UUID remark = ScribeDesk.id(form, "opmerking");
        return after(lines.settle(workshop.id(), remark, kept, page.actor()), workshop, page);
    }

    private String show(Workshop workshop, Form form, Visit visit) {
        Page page = visit.page();
        Model model = visit.model();
        model.addAttribute("workshop", workshop);
        model.addAttribute("lines", lines.of(workshop.id()));
        model.addAttribute(
                "remarks",
                lines.remarks(workshop.id()).stream().filter(one -> !one.isSettled()).toList());
        model.addAttribute("addressees", addressees(page));
        model.addAttribute("form", form);
        if (!model.containsAttribute("told")) {
            String asked = visit.request().getParameter("melding");
            boolean isOurs = "saved".equals(asked) || "late".equals(asked);
            model.addAttribute("told", isOurs ? page.say("workshop.board.desk.told." + asked) : "");
        }
        return "workshop/chair";
    }

    private static Optional<Lines.Said> said(Form form, Page page) {
        Optional<Addressee> who =
                form.ask("voor", page.say("workshop.board.desk.who"))
                        .required()
                        .choice(Addressee.class);
        String words =
                form.ask("woorden", page.say("workshop.board.desk.words"))
                        .required()
                        .text(Lines.WORDS);
        return form.isFaulty()
                ? Optional.empty()
                : who.map(addressee -> new Lines.Said(addressee, words));
    }

    private static Lines.Read read(Form form) {
        String version = form.value("versie");
        return new Lines.Read(
                ScribeDesk.id(form, "lijn"),
                version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : 0);
    }

    private static String after(Move move, Workshop workshop, Page page) {
        return "redirect:"
                + page.link(workshop.id().path() + "/lijnen")
                + "?melding="
                + (move.isDone() ? "saved" : "late");
    }

    private static List<Option> addressees(Page page) {
        return Option.each(Addressee.class, Addressee::key, page);
    }

    private Workshop find(String id) {
        return WorkshopId.read(id)
                .flatMap(workshops::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
