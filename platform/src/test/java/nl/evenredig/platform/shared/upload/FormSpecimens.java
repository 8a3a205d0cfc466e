// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.upload;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.access.ForEveryone;
import nl.evenredig.platform.shared.access.Role;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.form.Option;
import nl.evenredig.platform.shared.list.Results;
import nl.evenredig.platform.shared.list.Search;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// A form and a list that the town does not have, with one of everything.
@Controller
@ForEveryone
final class FormSpecimens {
    private static final Actor EDITOR = new Actor("editor", "", Set.of(Role.EDITOR), true);
    private static final List<Attachment> FILES =
            List.of(
                    Attachment.of("foto", "Foto", FileKind.PHOTO),
                    Attachment.of("brief", "Brief", FileKind.DOCUMENT),
                    Attachment.of("stem", "Bericht", FileKind.VOICE));

    private final Uploads uploads;
    private final Showing showing;

    FormSpecimens(Uploads uploads, Showing showing) {
        this.uploads = uploads;
        this.showing = showing;
    }

    @GetMapping("/proef/formulier")
    String show(
            HttpServletRequest request,
            HttpServletResponse response,
            @ModelAttribute("page") Page page,
            Model model) {
        return page(Form.empty(page), request, response, model);
    }

    @PostMapping("/proef/formulier")
    String send(
            HttpServletRequest request,
            HttpServletResponse response,
            @ModelAttribute("page") Page page,
            Model model) {
        Form form = Form.of(request, page);
        form.ask("naam", "Naam").required().line(80);
        form.ask("verhaal", "Verhaal").text(400);
        form.ask("mail", "E-mail").mail();
        form.ask("bedrag", "Bedrag").euros(1_000_000);
        form.ask("dag", "Dag").day(LocalDate.of(2026, Month.JANUARY, 1), LocalDate.MAX);
        form.ask("soort", "Soort").required().choice(List.of("a", "b"));
        form.ask("wijken", "Wijken").choices(List.of("a", "b"));
        for (Attachment file : FILES) {
            Optional<UploadId> id = uploads.take(request, form, file);
            if (!form.isFaulty()) {
                id.ifPresent(taken -> uploads.claim(taken, file.kind(), form.value("naam")));
            }
        }
        return page(form, request, response, model);
    }

    private static String page(
            Form form, HttpServletRequest request, HttpServletResponse response, Model model) {
        Microphone.allow(response);
        Search search = Search.of(request, List.of("soort"));
        model.addAttribute("form", form);
        model.addAttribute("files", FILES);
        model.addAttribute(
                "options",
                List.of(
                        new Option("a", "Molenpolder", "Bij de haven."),
                        new Option("b", "Oude Haven")));
        model.addAttribute("results", new Results<>(List.of("x"), search.sheet(30, 10), search));
        return "shared/formspecimen";
    }

    @GetMapping("/proef/bestand/{id}")
    ResponseEntity<Resource> file(
            @PathVariable String id,
            @RequestParam(defaultValue = "nee") String redacteur,
            HttpServletRequest request) {
        Upload upload =
                UploadId.parse(id)
                        .flatMap(uploads::find)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Actor actor = redacteur.equals("ja") ? EDITOR : Actor.stranger();
        return upload.kind() == FileKind.VOICE
                ? showing.hear(upload, actor, request)
                : showing.show(upload, "proef");
    }
}
