// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.prepare.web;

import java.util.regex.Pattern;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.workshop.Workshop;
import nl.evenredig.platform.workshop.WorkshopId;
import nl.evenredig.platform.workshop.Workshops;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// What all pages of the desk that prepares have in common.
@Component("workshopPrepareDesk")
final class PrepareDesk {
    private static final String START = "workshop.";
    private static final Pattern OURS =
            Pattern.compile("(move|prepare\\.move|prepare\\.desk\\.(told|move))\\.[a-z]{1,20}");

    private final Workshops workshops;

    PrepareDesk(Workshops workshops) {
        this.workshops = workshops;
    }

    Workshop find(String id) {
        return WorkshopId.read(id)
                .flatMap(workshops::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// Puts on the page which workshop it is and what came of the last deed.
    void show(Workshop workshop, Form form, PrepareVisit visit) {
        visit.model().addAttribute("workshop", workshop);
        visit.model().addAttribute("form", form);
        String asked = visit.request().getParameter("melding");
        boolean isOurs = asked != null && OURS.matcher(asked).matches();
        visit.model()
                .addAttribute(
                        "told",
                        isOurs && visit.page().knows(START + asked)
                                ? visit.page().say(START + asked)
                                : "");
    }

    static String path(Workshop workshop, String rest) {
        return workshop.id().path() + "/voorbereiding" + rest;
    }

    /// On to a page, telling what came of it.
    static String after(Move move, String path, Page page) {
        String told =
                switch (move) {
                    case Move.Done() -> "prepare.desk.told.saved";
                    case Move.Overtaken() -> "move.overtaken";
                    case Move.Gone() -> "move.gone";
                    case Move.Forbidden(String key) -> key.substring(START.length());
                };
        return "redirect:" + page.link(path) + "?melding=" + told;
    }

    static int version(Form form) {
        String text = form.value("versie");
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }
}
