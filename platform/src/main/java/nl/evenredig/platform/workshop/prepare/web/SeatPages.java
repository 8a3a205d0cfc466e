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
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.workshop.Rounds;
import nl.evenredig.platform.workshop.Workshop;
import nl.evenredig.platform.workshop.prepare.Guest;
import nl.evenredig.platform.workshop.prepare.Guests;
import nl.evenredig.platform.workshop.prepare.Seated;
import nl.evenredig.platform.workshop.prepare.Seats;
import nl.evenredig.telling.words.SeatWords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Tables, who sits where in which round, and the cards on paper.
@Controller
@Needs(Permission.PREPARE_WORKSHOPS)
final class SeatPages {
    private static final String HERE = "/kennisateliers/{id}/voorbereiding/tafels";
    private static final int TABLES = 60;
    private static final int FEWEST = 2;
    private static final int MOST = 20;
    private static final String CHAIRS = "stoelen-";

    private final PrepareDesk desk;
    private final Seats seats;
    private final Guests guests;
    private final Rounds rounds;

    SeatPages(PrepareDesk desk, Seats seats, Guests guests, Rounds rounds) {
        this.desk = desk;
        this.seats = seats;
        this.guests = guests;
        this.rounds = rounds;
    }

    @GetMapping(HERE)
    String read(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Workshop workshop = desk.find(id);
        return show(workshop, filled(workshop, page), new PrepareVisit(request, page, model));
    }

    private Form filled(Workshop workshop, Page page) {
        List<Integer> laid = seats.tables(workshop.id());
        Form form = Form.empty(page);
        if (!laid.isEmpty()) {
            form.with("tafels", Integer.toString(laid.size()))
                    .with("stoelen", Integer.toString(laid.getFirst()));
        }
        for (int i = 0; i < laid.size(); i++) {
            form.with(CHAIRS + (i + 1), Integer.toString(laid.get(i)));
        }
        return form;
    }

    private String show(Workshop workshop, Form form, PrepareVisit visit) {
        desk.show(workshop, form, visit);
        visit.model().addAttribute("sheet", sheet(workshop));
        visit.model().addAttribute("obstacles", List.<String>of());
        visit.model().addAttribute("canTakeBack", seats.canTakeBack(workshop.id()));
        return "workshop/seats";
    }

    private SeatSheet sheet(Workshop workshop) {
        List<Guest> coming =
                guests.of(workshop.id()).stream()
                        .filter(guest -> guest.state().isComing())
                        .toList();
        return new SeatSheet(
                coming,
                rounds.of(workshop.id()),
                seats.tables(workshop.id()),
                seats.of(workshop.id()));
    }

    /// Lays the tables.
    @PostMapping(HERE)
    String lay(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Workshop workshop = desk.find(id);
        PrepareVisit visit = new PrepareVisit(request, page, model);
        Form form = visit.form();
        long tables =
                form.ask("tafels", visit.label("tables")).required().number(1, TABLES).orElse(0);
        long each =
                form.ask("stoelen", visit.label("chairs"))
                        .required()
                        .number(FEWEST, MOST)
                        .orElse(0);
        if (form.isFaulty()) {
            return show(workshop, form, visit);
        }
        List<Integer> laid = new ArrayList<>();
        for (int i = 0; i < tables; i++) {
            laid.add((int) each);
        }
        seats.lay(workshop.id(), laid, page.actor());
        return PrepareDesk.after(new Move.Done(), PrepareDesk.path(workshop, "/tafels"), page);
    }

    /// Gives each table its own number of chairs.
    @PostMapping(HERE + "/stoelen")
    String resize(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Workshop workshop = desk.find(id);
        PrepareVisit visit = new PrepareVisit(request, page, model);
        Form form = visit.form();
        List<Integer> chairs = new ArrayList<>();
        for (int table = 1; table <= seats.tables(workshop.id()).size(); table++) {
            String label = page.say("workshop.prepare.desk.chairs.of", table);
            long each = form.ask(CHAIRS + table, label).required().number(FEWEST, MOST).orElse(0);
            chairs.add((int) each);
        }
        if (form.isFaulty()) {
            return show(workshop, form, visit);
        }
        seats.resize(workshop.id(), chairs, page.actor());
        return PrepareDesk.after(new Move.Done(), PrepareDesk.path(workshop, "/tafels"), page);
    }

    /// Puts tables and seats back as they were before the last change.
    @PostMapping(HERE + "/terug")
    String takeBack(@PathVariable String id, @ModelAttribute("page") Page page) {
        Workshop workshop = desk.find(id);
        seats.takeBack(workshop.id(), page.actor());
        return PrepareDesk.after(new Move.Done(), PrepareDesk.path(workshop, "/tafels"), page);
    }

    /// Seats everyone anew, or only those without a seat.
    @PostMapping(HERE + "/verdeel")
    String seat(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Workshop workshop = desk.find(id);
        PrepareVisit visit = new PrepareVisit(request, page, model);
        boolean isAnew = !visit.form().value("wijze").equals("erbij");
        Seated seated =
                isAnew
                        ? seats.seat(workshop.id(), workshop.version(), page.actor())
                        : seats.reseat(workshop.id(), page.actor());
        show(workshop, filled(workshop, page), visit);
        model.addAttribute("told", told(seated, page));
        model.addAttribute("obstacles", obstacles(seated, page));
        return "workshop/seats";
    }

    private static String told(Seated seated, Page page) {
        String start = "workshop.prepare.desk.seated";
        return switch (seated) {
            case Seated.Done(int met, int bound, int out, int moves) ->
                    page.say(start, met, bound, out, moves);
            case Seated.Impossible _ -> page.say(start + ".impossible");
            case Seated.Nothing _ -> page.say(start + ".nothing");
        };
    }

    private static List<String> obstacles(Seated seated, Page page) {
        return Optional.of(seated)
                .filter(Seated.Impossible.class::isInstance)
                .map(Seated.Impossible.class::cast)
                .map(Seated.Impossible::outcome)
                .map(outcome -> {
                    SeatWords words = SeatWords.of(page.texts().words(), outcome.gathering());
                    return outcome.obstacles().stream().map(words::tell).toList();
                })
                .orElse(List.of());
    }

    /// Cards for tables and people, to print.
    @GetMapping("/kennisateliers/{id}/voorbereiding/kaarten")
    String cards(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Workshop workshop = desk.find(id);
        show(workshop, Form.empty(page), new PrepareVisit(request, page, model));
        return "workshop/cards";
    }
}
