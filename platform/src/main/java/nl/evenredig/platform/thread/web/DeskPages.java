// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.upload.Microphone;
import nl.evenredig.platform.shared.upload.UploadId;
import nl.evenredig.platform.shared.upload.Uploads;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.thread.Audience;
import nl.evenredig.platform.thread.Correction;
import nl.evenredig.platform.thread.Dossier;
import nl.evenredig.platform.thread.Entry;
import nl.evenredig.platform.thread.EntryId;
import nl.evenredig.platform.thread.QuestionId;
import nl.evenredig.platform.thread.Recordings;
import nl.evenredig.platform.thread.Threads;
import nl.evenredig.platform.thread.Writing;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/// Where officials write in a dossier, correct, take back and keep promises. Who may hear voices can add one.
@Controller
@Needs(Permission.WRITE_DOSSIERS)
final class DeskPages {
    private static final int REASON = 200;

    private final Threads threads;
    private final Recordings recordings;
    private final Uploads uploads;

    DeskPages(Threads threads, Recordings recordings, Uploads uploads) {
        this.threads = threads;
        this.recordings = recordings;
        this.uploads = uploads;
    }

    @ModelAttribute
    void letTheFormRecord(HttpServletResponse response) {
        Microphone.allow(response);
    }

    @GetMapping("/vraag/{id}/schrijven")
    String blank(@PathVariable String id, @ModelAttribute("page") Page page, Model model) {
        return new Sheet(find(id), Optional.empty(), EntryForm.fresh(page)).on(model, page);
    }

    @PostMapping("/vraag/{id}/schrijven")
    String write(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Sheet sheet = new Sheet(find(id), Optional.empty(), Form.of(request, page));
        Optional<Writing> writing = EntryForm.writing(sheet.form(), Optional.empty(), page);
        Optional<UploadId> voice =
                page.may(Permission.HEAR_VOICES)
                        ? uploads.take(request, sheet.form(), EntryForm.voice(page))
                        : Optional.empty();
        if (writing.isEmpty() || sheet.form().isFaulty()) {
            return sheet.on(model, page);
        }
        EntryId entry = threads.write(sheet.dossier().id(), writing.get(), page.actor());
        voice.ifPresent(recording -> recordings.keep(entry, recording));
        return back(sheet, page, entry);
    }

    @GetMapping("/vraag/{id}/schrijven/{entry}")
    String read(
            @PathVariable Map<String, String> where,
            @ModelAttribute("page") Page page,
            Model model) {
        Sheet sheet = sheet(where, Form.empty(page));
        Form form = EntryForm.of(sheet.entry().orElseThrow(), page);
        return new Sheet(sheet.dossier(), sheet.entry(), form).on(model, page);
    }

    @PostMapping("/vraag/{id}/schrijven/{entry}")
    String correct(
            @PathVariable Map<String, String> where,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Sheet sheet = sheet(where, Form.of(request, page));
        Optional<Writing> writing = EntryForm.writing(sheet.form(), sheet.entry(), page);
        if (writing.isEmpty()) {
            return sheet.on(model, page);
        }
        Correction correction =
                threads.correct(
                        sheet.entry().orElseThrow().id(),
                        EntryForm.version(sheet.form()),
                        writing.get(),
                        page.actor());
        return after(correction, sheet, page, model);
    }

    @PostMapping("/vraag/{id}/schrijven/{entry}/intrekken")
    String withdraw(
            @PathVariable Map<String, String> where,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Form sent = Form.of(request, page);
        Sheet sheet = sheet(where, sent);
        Entry entry = sheet.entry().orElseThrow();
        Form again = EntryForm.of(entry, page).with("reden", sent.value("reden"));
        String reason =
                again.ask("reden", page.say("thread.desk.withdraw.reason")).required().line(REASON);
        if (again.isFaulty()) {
            return new Sheet(sheet.dossier(), sheet.entry(), again).on(model, page);
        }
        Correction correction =
                threads.withdraw(entry.id(), EntryForm.version(sent), reason, page.actor());
        return after(correction, sheet, page, model);
    }

    @PostMapping("/vraag/{id}/schrijven/{entry}/gedaan")
    String keep(@PathVariable Map<String, String> where, @ModelAttribute("page") Page page) {
        Sheet sheet = sheet(where, Form.empty(page));
        EntryId entry = sheet.entry().orElseThrow().id();
        threads.keep(entry, page.actor());
        return back(sheet, page, entry);
    }

    private String after(Correction correction, Sheet sheet, Page page, Model model) {
        return switch (correction) {
            case Correction.Done() -> back(sheet, page, sheet.entry().orElseThrow().id());
            case Correction.Gone() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case Correction.Overtaken(Entry current) -> {
                model.addAttribute("overtaken", true);
                Form renewed = EntryForm.at(sheet.form(), current.version());
                yield new Sheet(sheet.dossier(), Optional.of(current), renewed).on(model, page);
            }
        };
    }

    private static String back(Sheet sheet, Page page, EntryId entry) {
        return "redirect:" + page.link(sheet.dossier().id().path()) + "#bericht-" + entry;
    }

    private Sheet sheet(Map<String, String> where, Form form) {
        Dossier dossier = find(where.getOrDefault("id", ""));
        Entry entry = find(dossier, where.getOrDefault("entry", ""));
        return new Sheet(dossier, Optional.of(entry), form);
    }

    private Dossier find(String id) {
        return QuestionId.read(id)
                .flatMap(question -> threads.find(question, Audience.COLLEAGUES))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Entry find(Dossier dossier, String entry) {
        return EntryId.read(entry)
                .flatMap(threads::entry)
                .filter(found -> found.question().equals(dossier.id()) && !found.isWithdrawn())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// The form with what it is about.
    private record Sheet(Dossier dossier, Optional<Entry> entry, Form form) {
        String on(Model model, Page page) {
            model.addAttribute("dossier", dossier);
            model.addAttribute("entry", entry);
            model.addAttribute("form", form);
            model.addAttribute("kinds", EntryForm.kinds(page));
            model.addAttribute("authors", EntryForm.authors(page));
            model.addAttribute("voice", EntryForm.voice(page));
            return "thread/desk";
        }
    }
}
