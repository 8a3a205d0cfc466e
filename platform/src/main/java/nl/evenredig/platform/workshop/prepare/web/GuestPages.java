// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.prepare.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
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
import nl.evenredig.platform.workshop.prepare.Interpreting;
import nl.evenredig.platform.workshop.prepare.Mix;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/// Who is asked, who comes, and who is still wished for.
@Controller
@Needs(Permission.PREPARE_WORKSHOPS)
final class GuestPages {
    private static final String HERE = "/kennisateliers/{id}/voorbereiding/gasten";
    private static final int MOST = 500;

    private final PrepareDesk desk;
    private final Guests guests;

    GuestPages(PrepareDesk desk, Guests guests) {
        this.desk = desk;
        this.guests = guests;
    }

    @GetMapping(HERE)
    String read(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Workshop workshop = desk.find(id);
        Form form = Form.empty(page).with("brief", "nl");
        for (Party party : Party.values()) {
            int people = guests.mix(workshop.id()).wished().getOrDefault(party, 0);
            form.with("w-" + party.name(), Integer.toString(people));
        }
        return show(workshop, form, new PrepareVisit(request, page, model));
    }

    private String show(Workshop workshop, Form form, PrepareVisit visit) {
        desk.show(workshop, form, visit);
        Mix mix = guests.mix(workshop.id());
        visit.model().addAttribute("mix", mix);
        List<Guest> all = guests.of(workshop.id());
        visit.model().addAttribute("guests", all);
        visit.model()
                .addAttribute(
                        "languages",
                        Interpreting.of(all.stream().filter(Guest::isExpected).toList()));
        visit.model().addAttribute("next", guests.next(workshop.id()));
        visit.model().addAttribute("parties", Option.each(Party.class, Party::key, visit.page()));
        visit.model().addAttribute("tongues", FaceForm.tongues(visit.page()));
        return "workshop/guests";
    }

    /// Asks somebody to come.
    @PostMapping(HERE)
    String invite(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Workshop workshop = desk.find(id);
        PrepareVisit visit = new PrepareVisit(request, page, model);
        Form form = visit.form();
        Optional<Guest.Face> face = FaceForm.read(form, visit);
        if (face.isEmpty()) {
            return show(workshop, form, visit);
        }
        Move move = guests.invite(workshop.id(), face.orElseThrow(), page.actor());
        return PrepareDesk.after(move, PrepareDesk.path(workshop, "/gasten"), page);
    }

    /// Says how many of each kind are wished for.
    @PostMapping(HERE + "/wens")
    String wish(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Workshop workshop = desk.find(id);
        PrepareVisit visit = new PrepareVisit(request, page, model);
        Form form = visit.form();
        Map<Party, Integer> wishes = new EnumMap<>(Party.class);
        for (Party party : Party.values()) {
            OptionalLong people =
                    form.ask("w-" + party.name(), page.say(party.key())).number(0, MOST);
            wishes.put(party, (int) people.orElse(0));
        }
        if (form.isFaulty()) {
            return show(workshop, form, visit);
        }
        guests.wish(workshop.id(), wishes, page.actor());
        return PrepareDesk.after(new Move.Done(), PrepareDesk.path(workshop, "/gasten"), page);
    }

    /// Asks once more.
    @PostMapping(HERE + "/herinner")
    String remind(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page) {
        Workshop workshop = desk.find(id);
        Guest guest = guest(workshop, Form.of(request, page));
        return PrepareDesk.after(
                guests.remind(guest.id(), page.actor()),
                PrepareDesk.path(workshop, "/gasten"),
                page);
    }

    /// Notes what somebody said on paper or by phone.
    @PostMapping(HERE + "/antwoord")
    String answer(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page) {
        Workshop workshop = desk.find(id);
        Form form = Form.of(request, page);
        Guest guest = guest(workshop, form);
        boolean isComing = form.value("komt").equals("ja");
        return PrepareDesk.after(
                guests.answer(guest.id(), PrepareDesk.version(form), isComing, guest.wishes()),
                PrepareDesk.path(workshop, "/gasten"),
                page);
    }

    private Guest guest(Workshop workshop, Form form) {
        return guests.of(workshop.id()).stream()
                .filter(one -> one.id().toString().equals(form.value("gast")))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
