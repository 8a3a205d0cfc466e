// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The desk: the list of work, and at its side a signal or a cluster that lies open. One who answers questions and does
/// not tend signals sees no more than questions.
@Controller
final class InboxPages {
    private final DeskShow show;
    private final DeskUndo undo;

    InboxPages(DeskShow show, DeskUndo undo) {
        this.show = show;
        this.undo = undo;
    }

    @GetMapping("/loket")
    @Needs(Permission.ANSWER_QUESTIONS)
    String desk(HttpServletRequest request, @ModelAttribute("page") Page page, Model model) {
        return show.list(new DeskVisit(request, page, model));
    }

    @GetMapping("/loket/signaal/{id}")
    @Needs(Permission.TEND_SIGNALS)
    String signal(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        DeskVisit visit = new DeskVisit(request, page, model);
        return show.signal(show.signal(id), Form.empty(page), visit);
    }

    @GetMapping("/loket/bundel/{id}")
    @Needs(Permission.TEND_SIGNALS)
    String cluster(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        DeskVisit visit = new DeskVisit(request, page, model);
        return show.cluster(show.cluster(id), Form.empty(page), visit);
    }

    /// Takes the last deed back.
    @PostMapping("/loket/terug")
    @Needs(Permission.ANSWER_QUESTIONS)
    String takeBack(
            @RequestParam(name = "terugdraaien", defaultValue = "") String offer,
            @ModelAttribute("page") Page page) {
        return undo.take(page.actor(), offer).isDone()
                ? DeskMoves.told(DeskMoves.DESK, "told.undone", page)
                : DeskMoves.told(DeskMoves.DESK, "move.undo", page);
    }
}
