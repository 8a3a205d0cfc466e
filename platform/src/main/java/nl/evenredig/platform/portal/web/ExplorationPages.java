// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import java.util.Optional;
import nl.evenredig.platform.portal.Exploration;
import nl.evenredig.platform.portal.Explorations;
import nl.evenredig.platform.shared.access.ForEveryone;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.upload.Showing;
import nl.evenredig.platform.shared.upload.Upload;
import nl.evenredig.platform.shared.upload.Uploads;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.thread.Audience;
import nl.evenredig.platform.thread.Dossier;
import nl.evenredig.platform.thread.QuestionId;
import nl.evenredig.platform.thread.Threads;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// An exploration for everyone, as soon as its question is public; until then for colleagues.
@Controller
@ForEveryone
final class ExplorationPages {
    private final Explorations explorations;
    private final Threads threads;
    private final Uploads uploads;
    private final Showing showing;

    ExplorationPages(Explorations explorations, Threads threads, Uploads uploads, Showing showing) {
        this.explorations = explorations;
        this.threads = threads;
        this.uploads = uploads;
        this.showing = showing;
    }

    @GetMapping("/verkenningen/{id}")
    String read(@PathVariable String id, @ModelAttribute("page") Page page, Model model) {
        model.addAttribute("view", find(id, page));
        return "portal/exploration";
    }

    @GetMapping("/verkenningen/{id}/verslag.pdf")
    ResponseEntity<Resource> report(@PathVariable String id, @ModelAttribute("page") Page page) {
        Upload file =
                find(id, page)
                        .file()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return showing.show(file, "verkenning-" + id);
    }

    private ExplorationView find(String id, Page page) {
        Audience audience =
                page.may(Permission.READ_DOSSIERS) ? Audience.COLLEAGUES : Audience.EVERYONE;
        Optional<QuestionId> question = QuestionId.read(id);
        Optional<Dossier> dossier = question.flatMap(found -> threads.find(found, audience));
        return dossier.flatMap(found -> explorations.find(found.id()))
                .map(exploration -> view(exploration, dossier.get()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ExplorationView view(Exploration exploration, Dossier dossier) {
        return new ExplorationView(
                exploration, dossier, uploads.of(exploration.owner()).stream().findFirst());
    }
}
