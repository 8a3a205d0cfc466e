// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.board.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.shared.access.ForEveryone;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.form.Visit;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.workshop.board.LineRemark;
import nl.evenredig.platform.workshop.board.Lines;
import nl.evenredig.platform.workshop.live.Pass;
import nl.evenredig.platform.workshop.live.Passes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/// The room reads the conclusions while they are written, and says what is not right.
@Controller
@ForEveryone
final class RoomPages {
    private static final String HERE = "/kennisatelier/lijnen";

    private final Passes passes;
    private final Lines lines;

    RoomPages(Passes passes, Lines lines) {
        this.passes = passes;
        this.lines = lines;
    }

    @GetMapping(HERE)
    String read(HttpServletRequest request, @ModelAttribute("page") Page page, Model model) {
        return show(Form.empty(page), new Visit(request, page, model));
    }

    @PostMapping(HERE)
    String remark(HttpServletRequest request, @ModelAttribute("page") Page page, Model model) {
        Form form = Form.of(request, page);
        String words =
                form.ask("opmerking", page.say("workshop.board.lines.remark"))
                        .required()
                        .text(LineRemark.WORDS);
        Optional<Pass> pass = passes.of(request);
        if (pass.isEmpty() || form.isFaulty()) {
            return show(form, new Visit(request, page, model));
        }
        UUID line = ScribeDesk.id(form, "lijn");
        LineRemark remark = new LineRemark(ScribeDesk.id(form, "id"), line, words, "", false);
        lines.remark(pass.get().workshop(), remark, pass.get().participant());
        return "redirect:" + page.link(HERE) + "?melding=ja";
    }

    private String show(Form form, Visit visit) {
        Page page = visit.page();
        Optional<Pass> pass = passes.of(visit.request());
        if (pass.isEmpty()) {
            return "redirect:" + page.link("/kennisatelier");
        }
        Model model = visit.model();
        model.addAttribute("lines", lines.of(pass.get().workshop()));
        model.addAttribute("remarks", lines.remarks(pass.get().workshop()));
        model.addAttribute("form", form);
        model.addAttribute(
                "told",
                "ja".equals(visit.request().getParameter("melding"))
                        ? page.say("workshop.board.lines.remark.told")
                        : "");
        return "workshop/room";
    }
}
