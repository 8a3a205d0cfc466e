// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.live.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.evenredig.platform.shared.access.ForEveryone;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.workshop.Workshop;
import nl.evenredig.platform.workshop.live.Pass;
import nl.evenredig.platform.workshop.live.Passes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/// What the room sees on the wall: a question, a clock, notes that are still closed, then all of them at once.
@Controller("workshopScreenPages")
@ForEveryone
final class ScreenPages {
    private final DayShow show;
    private final Passes passes;

    ScreenPages(DayShow show, Passes passes) {
        this.show = show;
        this.passes = passes;
    }

    /// For a screen with its code, and for who leads the day.
    @GetMapping("/kennisateliers/{id}/scherm")
    String screen(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Workshop workshop = show.find(id);
        boolean isScreen =
                passes.of(request)
                        .filter(pass -> pass.kind() == Pass.Kind.SCREEN)
                        .filter(pass -> pass.workshop().equals(workshop.id()))
                        .isPresent();
        boolean isLed = page.may(Permission.LEAD_WORKSHOPS);
        if (!isScreen && !isLed) {
            return "redirect:" + page.link(JoinPages.HERE);
        }
        model.addAttribute("view", show.view(workshop));
        model.addAttribute(
                "stream", isScreen ? "/kennisatelier/stroom" : workshop.id().path() + "/stroom");
        return "workshop/screen";
    }
}
