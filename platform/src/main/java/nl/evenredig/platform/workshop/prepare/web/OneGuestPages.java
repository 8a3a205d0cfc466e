// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.prepare.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.form.Option;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.workshop.Party;
import nl.evenredig.platform.workshop.Workshop;
import nl.evenredig.platform.workshop.prepare.Guest;
import nl.evenredig.platform.workshop.prepare.Guests;
import nl.evenredig.platform.workshop.prepare.Seats;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/// One guest: who it is, what they need, and where they sit. So somebody who answered on paper or by phone gets what
/// others ask for by themselves.
@Controller
@Needs(Permission.PREPARE_WORKSHOPS)
final class OneGuestPages {
    private static final String HERE = "/kennisateliers/{id}/voorbereiding/gasten/{who}";

    private final PrepareDesk desk;
    private final Guests guests;
    private final Seats seats;

    OneGuestPages(PrepareDesk desk, Guests guests, Seats seats) {
        this.desk = desk;
        this.guests = guests;
        this.seats = seats;
    }

    @GetMapping(HERE)
    String read(
            @PathVariable Map<String, String> address,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Workshop workshop = desk.find(address.getOrDefault("id", ""));
        Guest guest = find(workshop, address.getOrDefault("who", ""));
        Form form = WishForm.fill(FaceForm.fill(Form.empty(page), guest.face()), guest.wishes());
        form.with("versie", Integer.toString(guest.version()))
                .with("tolkt", guest.place().interprets())
                .with("naast", guest.place().beside().map(UUID::toString).orElse(""))
                .with("tafel", Integer.toString(guest.place().table()));
        return show(workshop, guest, form, new PrepareVisit(request, page, model));
    }

    private String show(Workshop workshop, Guest guest, Form form, PrepareVisit visit) {
        desk.show(workshop, form, visit);
        visit.model().addAttribute("guest", guest);
        visit.model().addAttribute("parties", Option.each(Party.class, Party::key, visit.page()));
        visit.model().addAttribute("tongues", FaceForm.tongues(visit.page()));
        visit.model().addAttribute("others", others(workshop, guest));
        visit.model().addAttribute("tables", tables(workshop, visit.page()));
        return "workshop/guest";
    }

    @PostMapping(HERE)
    String change(
            @PathVariable Map<String, String> address,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Workshop workshop = desk.find(address.getOrDefault("id", ""));
        Guest guest = find(workshop, address.getOrDefault("who", ""));
        PrepareVisit visit = new PrepareVisit(request, page, model);
        Form form = visit.form();
        Guest.Wishes wishes = WishForm.read(form, page);
        Guest.Place place = place(form, visit, others(workshop, guest), tables(workshop, page));
        Optional<Guest.Face> face = FaceForm.read(form, visit);
        if (face.isEmpty()) {
            return show(workshop, guest, form, visit);
        }
        Guest changed = guest.with(face.get(), wishes, place).read(PrepareDesk.version(form));
        Move move = guests.change(changed, page.actor());
        return PrepareDesk.after(move, PrepareDesk.path(workshop, "/gasten"), page);
    }

    private static Guest.Place place(
            Form form, PrepareVisit visit, List<Option> others, List<Option> tables) {
        String interprets = form.ask("tolkt", visit.label("guest.interprets")).line(Guest.LANGUAGE);
        Optional<String> beside =
                form.ask("naast", visit.label("guest.beside")).choice(values(others));
        Optional<String> table =
                form.ask("tafel", visit.label("guest.table")).choice(values(tables));
        return new Guest.Place(
                interprets, beside.map(UUID::fromString), table.map(Integer::parseInt).orElse(0));
    }

    private static List<String> values(List<Option> options) {
        return options.stream().map(Option::value).toList();
    }

    private List<Option> others(Workshop workshop, Guest guest) {
        return guests.of(workshop.id()).stream()
                .filter(other -> other.isExpected() && !other.id().equals(guest.id()))
                .map(other -> new Option(other.id().toString(), other.face().name()))
                .toList();
    }

    private List<Option> tables(Workshop workshop, Page page) {
        return IntStream.rangeClosed(1, seats.tables(workshop.id()).size())
                .mapToObj(number ->
                        new Option(
                                Integer.toString(number),
                                page.say("workshop.prepare.table", number)))
                .toList();
    }

    private Guest find(Workshop workshop, String who) {
        return guests.of(workshop.id()).stream()
                .filter(one -> one.id().toString().equals(who))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
