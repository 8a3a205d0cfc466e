// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.prepare.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.evenredig.platform.shared.access.ForEveryone;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.workshop.Workshop;
import nl.evenredig.platform.workshop.WorkshopState;
import nl.evenredig.platform.workshop.Workshops;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/// All workshops: those to come, and what came of those that were.
@Controller
@ForEveryone
final class WorkshopListPages {
    private static final Set<WorkshopState> AHEAD =
            EnumSet.of(
                    WorkshopState.INVITING,
                    WorkshopState.CONFIRMED,
                    WorkshopState.MORNING,
                    WorkshopState.AFTERNOON,
                    WorkshopState.CONCLUDING);
    private static final Set<WorkshopState> WRITTEN =
            EnumSet.of(WorkshopState.DRAFT_PUBLICATION, WorkshopState.MEMBER_CHECK);
    private static final Set<WorkshopState> DONE =
            EnumSet.of(WorkshopState.PUBLISHED, WorkshopState.FOLLOWED_UP);

    private final Workshops workshops;

    WorkshopListPages(Workshops workshops) {
        this.workshops = workshops;
    }

    @GetMapping(WorkshopEntrance.ALL)
    String all(@ModelAttribute("page") Page page, Model model) {
        boolean isDesk = page.may(Permission.PREPARE_WORKSHOPS);
        model.addAttribute("ahead", workshops.all(AHEAD));
        model.addAttribute("written", workshops.all(WRITTEN));
        model.addAttribute("done", workshops.all(DONE));
        model.addAttribute(
                "drafts",
                isDesk ? workshops.all(EnumSet.of(WorkshopState.DRAFT)) : List.<Workshop>of());
        model.addAttribute("isDesk", isDesk);
        return "workshop/list";
    }
}
