// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.live.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.shared.access.ForEveryone;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.upload.Microphone;
import nl.evenredig.platform.shared.upload.UploadId;
import nl.evenredig.platform.shared.upload.Uploads;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.workshop.live.Notes;
import nl.evenredig.platform.workshop.live.Pass;
import nl.evenredig.platform.workshop.live.Taken;
import nl.evenredig.platform.workshop.live.Written;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/// A participant's phone: read and write ([DotPages] has the weighing). Every step works by reloading, on an old phone, without JavaScript.
@Controller("workshopPhonePages")
@ForEveryone
final class PhonePages {
    static final String HERE = "/kennisatelier/ronde";
    static final String NOTE = "/kennisatelier/briefje";
    static final String NOTES = "/kennisatelier/briefjes";

    private final PhoneShow show;
    private final Notes notes;
    private final Uploads uploads;

    PhonePages(PhoneShow show, Notes notes, Uploads uploads) {
        this.show = show;
        this.notes = notes;
        this.uploads = uploads;
    }

    @GetMapping(HERE)
    String read(
            HttpServletRequest request,
            HttpServletResponse response,
            @ModelAttribute("page") Page page,
            Model model) {
        Microphone.allow(response);
        Optional<Pass> pass = show.pass(request);
        return pass.isEmpty()
                ? "redirect:" + page.link(JoinPages.HERE)
                : show.page(pass.get(), Form.empty(page), page, model);
    }

    /// Writes, changes or takes back a note, without JavaScript.
    @PostMapping(NOTE)
    String write(
            HttpServletRequest request,
            HttpServletResponse response,
            @ModelAttribute("page") Page page,
            Model model) {
        Microphone.allow(response);
        Optional<Pass> pass = show.pass(request);
        if (pass.isEmpty()) {
            return "redirect:" + page.link(JoinPages.HERE);
        }
        Form form = Form.of(request, page);
        Optional<UploadId> voice = uploads.take(request, form, PhoneShow.voice(page));
        Optional<Written> written = written(form, voice);
        if (!form.isFaulty()) {
            Taken taken = written.map(note -> notes.write(pass.get(), note)).orElse(Taken.WRONG);
            if (taken == Taken.WRONG || taken == Taken.REFUSED) {
                form.fault("woorden", page.say("workshop.live.note.wrong"));
            }
        }
        return form.isFaulty()
                ? show.page(pass.get(), form, page, model)
                : "redirect:" + page.link(HERE);
    }

    /// The same for a phone that kept notes and sends them later; it says of each what came of it.
    @PostMapping(path = NOTES, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> queue(
            HttpServletRequest request, @ModelAttribute("page") Page page) {
        Optional<Pass> pass = show.pass(request);
        if (pass.isEmpty()) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).body(Map.of());
        }
        Form form = Form.of(request, page);
        Optional<UploadId> voice = uploads.take(request, form, PhoneShow.voice(page));
        Taken taken =
                written(form, voice)
                        .filter(_ -> !form.isFaulty())
                        .map(note -> notes.write(pass.get(), note))
                        .orElse(Taken.WRONG);
        return ResponseEntity.ok(Map.of("id", form.value("id"), "taken", taken.name()));
    }

    private static Optional<Written> written(Form form, Optional<UploadId> voice) {
        String id = form.value("id");
        String round = form.value("ronde");
        String revision = form.value("revisie");
        boolean isWell =
                id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                        && round.matches("[1-9]")
                        && revision.matches("[1-9][0-9]{0,5}");
        return isWell
                ? Optional.of(
                        new Written(
                                UUID.fromString(id),
                                Integer.parseInt(round),
                                Integer.parseInt(revision),
                                form.value("woorden"),
                                form.value("terug").equals("ja"),
                                voice))
                : Optional.empty();
    }
}
