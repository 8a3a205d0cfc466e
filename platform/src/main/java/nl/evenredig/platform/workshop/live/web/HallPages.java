// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.live.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.form.Visit;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.workshop.Party;
import nl.evenredig.platform.workshop.Workshop;
import nl.evenredig.platform.workshop.live.Attendees;
import nl.evenredig.platform.workshop.live.Joining;
import nl.evenredig.platform.workshop.prepare.Guest;
import nl.evenredig.platform.workshop.prepare.Seated;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/// Who is in the hall: somebody comes, comes late, stays away, or comes in with another phone.
@Controller
@Needs(Permission.LEAD_WORKSHOPS)
final class HallPages {
    private static final String HERE = "/kennisateliers/{id}/dag";

    private final DayShow show;
    private final DayPages pages;
    private final Attendees attendees;
    private final Joining joining;

    HallPages(DayShow show, DayPages pages, Attendees attendees, Joining joining) {
        this.show = show;
        this.pages = pages;
        this.attendees = attendees;
        this.joining = joining;
    }

    /// Somebody is there, or not.
    @PostMapping(HERE + "/aanwezig")
    String mark(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page) {
        Workshop workshop = show.find(id);
        Form form = Form.of(request, page);
        attendees.mark(workshop.id(), who(form), form.value("is").equals("er"), page.actor());
        return DayPages.after(new Move.Done(), workshop, page);
    }

    /// Gives a name free, so that another phone can come in under it.
    @PostMapping(HERE + "/vrij")
    String free(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page) {
        Workshop workshop = show.find(id);
        joining.free(workshop.id(), who(Form.of(request, page)), page.actor());
        return DayPages.after(new Move.Done(), workshop, page);
    }

    /// Somebody comes in who is not on the list.
    @PostMapping(HERE + "/binnen")
    String welcome(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Workshop workshop = show.find(id);
        Visit visit = new Visit(request, page, model);
        Form form = visit.form();
        String name = form.ask("naam", page.say("workshop.live.name")).required().line(Guest.NAME);
        Optional<Party> party =
                form.ask("voor", page.say("workshop.live.party")).required().choice(Party.class);
        if (form.isFaulty()) {
            return pages.show(workshop, form, visit);
        }
        Seated seated = attendees.welcome(workshop.id(), name, party.orElseThrow(), page.actor());
        return DayPages.after(move(seated), workshop, page);
    }

    /// Gives everyone who is there a seat.
    @PostMapping(HERE + "/plekken")
    String reseat(@PathVariable String id, @ModelAttribute("page") Page page) {
        Workshop workshop = show.find(id);
        return DayPages.after(move(attendees.reseat(workshop.id(), page.actor())), workshop, page);
    }

    private static Move move(Seated seated) {
        return seated instanceof Seated.Done
                ? new Move.Done()
                : new Move.Forbidden("workshop.live.move.noplace");
    }

    private static UUID who(Form form) {
        try {
            return UUID.fromString(form.value("wie"));
        } catch (IllegalArgumentException _) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }
}
