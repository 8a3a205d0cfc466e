// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.board.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import nl.evenredig.platform.shared.access.ForEveryone;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.form.Visit;
import nl.evenredig.platform.shared.upload.Showing;
import nl.evenredig.platform.shared.upload.Upload;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.workshop.board.Paper;
import nl.evenredig.platform.workshop.board.PaperNote;
import nl.evenredig.platform.workshop.board.Spot;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/// What somebody at the table spoke or photographed, for the scribe of that table, who writes it out.
@Controller
@ForEveryone
final class ScribeVoicePages {
    private static final String NOTE = ScribeDesk.HERE + "/briefje/{note}";

    private final ScribeDesk desk;
    private final ScribePages pages;
    private final Paper paper;
    private final Showing showing;

    ScribeVoicePages(ScribeDesk desk, ScribePages pages, Paper paper, Showing showing) {
        this.desk = desk;
        this.pages = pages;
        this.paper = paper;
        this.showing = showing;
    }

    @GetMapping(NOTE + "/bestand")
    ResponseEntity<Resource> file(
            @PathVariable UUID note,
            HttpServletRequest request,
            @ModelAttribute("page") Page page) {
        Upload upload =
                paper.file(desk.find(request, page), note)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return showing.own(upload);
    }

    /// Writes out what was spoken.
    @PostMapping(NOTE + "/woorden")
    String transcribe(
            @PathVariable UUID note,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Spot spot = desk.find(request, page);
        Visit visit = new Visit(request, page, model);
        Form form = visit.form();
        String words =
                form.ask("u-" + note, page.say("workshop.board.voice.words"))
                        .required()
                        .text(PaperNote.WORDS);
        return form.isFaulty()
                ? pages.show(spot, form, visit)
                : ScribePages.after(
                        paper.transcribe(spot, note, words), "told.copied", spot, visit);
    }
}
