// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.prepare.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.Secret;
import nl.evenredig.platform.shared.access.ForEveryone;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.workshop.Workshop;
import nl.evenredig.platform.workshop.Workshops;
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

/// The page behind the link in an invitation: what, when and where, whether somebody comes and what they need.
@Controller
@ForEveryone
final class InvitationPages {
    private static final String HERE = "/kennisateliers/aanmelden/{secret}";

    private final Guests guests;
    private final Workshops workshops;
    private final Seats seats;

    InvitationPages(Guests guests, Workshops workshops, Seats seats) {
        this.guests = guests;
        this.workshops = workshops;
        this.seats = seats;
    }

    @GetMapping(HERE)
    String read(
            @PathVariable String secret,
            HttpServletResponse response,
            @ModelAttribute("page") Page page,
            Model model) {
        hide(response);
        Guest guest = find(secret);
        return show(guest, filled(guest, page), model);
    }

    @PostMapping(HERE)
    String answer(
            @PathVariable String secret,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Guest guest = find(secret);
        Form form = Form.of(request, page);
        Optional<String> isComing =
                form.ask("komt", page.say("workshop.prepare.coming"))
                        .required()
                        .choice(List.of("ja", "nee"));
        Guest.Wishes wishes = WishForm.read(form, page);
        if (form.isFaulty()) {
            return show(guest, form, model);
        }
        Move move =
                guests.answer(
                        guest.id(),
                        PrepareDesk.version(form),
                        isComing.filter("ja"::equals).isPresent(),
                        wishes);
        model.addAttribute(
                "told",
                switch (move) {
                    case Move.Done() -> page.say("workshop.prepare.told");
                    case Move.Overtaken() -> page.say("workshop.move.overtaken");
                    case Move.Gone() -> page.say("workshop.move.gone");
                    case Move.Forbidden(String key) -> page.say(key);
                });
        Guest now = find(secret);
        return show(now, filled(now, page), model);
    }

    private String show(Guest guest, Form form, Model model) {
        Workshop workshop = workshops.find(guest.workshop()).orElseThrow();
        model.addAttribute("guest", guest);
        model.addAttribute("workshop", workshop);
        model.addAttribute("form", form);
        model.addAttribute("plan", seats.of(workshop.id()));
        if (!model.containsAttribute("told")) {
            model.addAttribute("told", "");
        }
        return "workshop/invitation";
    }

    private static Form filled(Guest guest, Page page) {
        Form form = WishForm.fill(Form.empty(page), guest.wishes());
        return switch (guest.state()) {
            case REGISTERED -> form.with("komt", "ja");
            case DECLINED -> form.with("komt", "nee");
            case INVITED, PRESENT, ABSENT -> form;
        };
    }

    private Guest find(String secret) {
        return guests.find(new Secret(secret))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static void hide(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Referrer-Policy", "no-referrer");
    }
}
