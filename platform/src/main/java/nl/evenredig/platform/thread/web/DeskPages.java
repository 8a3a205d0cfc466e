// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.web.Fault;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.thread.Audience;
import nl.evenredig.platform.thread.Correction;
import nl.evenredig.platform.thread.Dossier;
import nl.evenredig.platform.thread.Entry;
import nl.evenredig.platform.thread.EntryId;
import nl.evenredig.platform.thread.QuestionId;
import nl.evenredig.platform.thread.Threads;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Where officials write in a dossier, correct, take back and keep promises.
@Controller
@Needs(Permission.WRITE_DOSSIERS)
final class DeskPages {
    private static final int REASON = 200;

    private final Threads threads;

    DeskPages(Threads threads) {
        this.threads = threads;
    }

    @GetMapping("/vraag/{id}/schrijven")
    String blank(@PathVariable String id, @ModelAttribute("page") Page page, Model model) {
        Sheet sheet = new Sheet(find(id), Optional.empty(), EntryForm.fresh(page.today()));
        return sheet.on(model, List.of());
    }

    @PostMapping("/vraag/{id}/schrijven")
    String write(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            @ModelAttribute("page") Page page,
            Model model) {
        Sheet sheet = new Sheet(find(id), Optional.empty(), new EntryForm(typed));
        List<Fault> faults = sheet.form().faults(page);
        if (!faults.isEmpty()) {
            return sheet.on(model, faults);
        }
        EntryId entry =
                threads.write(
                        sheet.dossier().id(), sheet.form().writing(Optional.empty()), page.actor());
        return back(sheet, page, entry);
    }

    @GetMapping("/vraag/{id}/schrijven/{entry}")
    String read(@PathVariable String id, @PathVariable String entry, Model model) {
        Dossier dossier = find(id);
        Entry found = find(dossier, entry);
        return new Sheet(dossier, Optional.of(found), EntryForm.of(found)).on(model, List.of());
    }

    @PostMapping("/vraag/{id}/schrijven/{entry}")
    String correct(
            @PathVariable Map<String, String> where,
            @RequestParam Map<String, String> typed,
            @ModelAttribute("page") Page page,
            Model model) {
        Sheet sheet = sheet(where, typed);
        Entry entry = sheet.entry().orElseThrow();
        List<Fault> faults = sheet.form().faults(page);
        if (!faults.isEmpty()) {
            return sheet.on(model, faults);
        }
        Correction correction =
                threads.correct(
                        entry.id(),
                        sheet.form().version(),
                        sheet.form().writing(sheet.entry()),
                        page.actor());
        return after(correction, sheet, page, model);
    }

    @PostMapping("/vraag/{id}/schrijven/{entry}/intrekken")
    String withdraw(
            @PathVariable Map<String, String> where,
            @RequestParam Map<String, String> typed,
            @ModelAttribute("page") Page page,
            Model model) {
        Sheet sheet = sheet(where, typed);
        Entry entry = sheet.entry().orElseThrow();
        String reason = typed.getOrDefault("reden", "").strip();
        if (reason.isEmpty() || reason.length() > REASON) {
            Fault fault = new Fault("reden", page.say("thread.desk.fault.reason", REASON));
            return new Sheet(sheet.dossier(), sheet.entry(), EntryForm.of(entry))
                    .on(model, List.of(fault));
        }
        Correction correction =
                threads.withdraw(entry.id(), sheet.form().version(), reason, page.actor());
        return after(correction, sheet, page, model);
    }

    @PostMapping("/vraag/{id}/schrijven/{entry}/gedaan")
    String keep(@PathVariable Map<String, String> where, @ModelAttribute("page") Page page) {
        Sheet sheet = sheet(where, Map.of());
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
                EntryForm renewed = sheet.form().at(current.version());
                yield new Sheet(sheet.dossier(), Optional.of(current), renewed)
                        .on(model, List.of());
            }
        };
    }

    private static String back(Sheet sheet, Page page, EntryId entry) {
        return "redirect:" + page.link(sheet.dossier().id().path()) + "#bericht-" + entry;
    }

    private Sheet sheet(Map<String, String> where, Map<String, String> typed) {
        Dossier dossier = find(where.getOrDefault("id", ""));
        Entry entry = find(dossier, where.getOrDefault("entry", ""));
        return new Sheet(dossier, Optional.of(entry), new EntryForm(typed));
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
    private record Sheet(Dossier dossier, Optional<Entry> entry, EntryForm form) {
        String on(Model model, List<Fault> faults) {
            model.addAttribute("dossier", dossier);
            model.addAttribute("entry", entry);
            model.addAttribute("form", form);
            model.addAttribute("faults", faults);
            return "thread/desk";
        }
    }
}
