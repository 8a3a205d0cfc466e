// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.evenredig.platform.portal.Signal;
import nl.evenredig.platform.portal.SignalId;
import nl.evenredig.platform.portal.Signals;
import nl.evenredig.platform.portal.Work;
import nl.evenredig.platform.portal.WorkId;
import nl.evenredig.platform.shared.Areas;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.list.Csv;
import nl.evenredig.platform.shared.upload.FileKind;
import nl.evenredig.platform.shared.upload.Showing;
import nl.evenredig.platform.shared.upload.Upload;
import nl.evenredig.platform.shared.upload.Uploads;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// What leaves the desk as a file: the list without anything about people, and what people sent along, for who may hear
/// and see it.
@Controller
final class DeskFiles {
    private final DeskSheets sheets;
    private final Signals signals;
    private final Sent sent;
    private final Areas areas;

    /// What people sent along.
    @org.springframework.stereotype.Component
    record Sent(Uploads uploads, Showing showing) {}

    DeskFiles(DeskSheets sheets, Signals signals, Sent sent, Areas areas) {
        this.sheets = sheets;
        this.signals = signals;
        this.sent = sent;
        this.areas = areas;
    }

    /// The words of senders, their names and the names of colleagues stay out.
    @GetMapping("/loket/lijst.csv")
    @Needs(Permission.ANSWER_QUESTIONS)
    ResponseEntity<byte[]> list(HttpServletRequest request, @ModelAttribute("page") Page page) {
        List<String> heads =
                List.of(
                                "number",
                                "what",
                                "state",
                                "kind",
                                "theme",
                                "district",
                                "way",
                                "language",
                                "senders",
                                "due")
                        .stream()
                        .map(head -> page.say("portal.desk.csv." + head))
                        .toList();
        return new Csv(
                        heads,
                        sheets.all(request, page).stream().map(work -> row(work, page)).toList())
                .answer("loket");
    }

    @GetMapping("/loket/signaal/{id}/stem")
    @Needs(Permission.HEAR_VOICES)
    ResponseEntity<Resource> voice(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page) {
        return sent.showing().hear(find(id, FileKind.VOICE), page.actor(), request);
    }

    @GetMapping("/loket/signaal/{id}/foto")
    @Needs(Permission.HEAR_VOICES)
    ResponseEntity<Resource> photo(@PathVariable String id) {
        return sent.showing().show(find(id, FileKind.PHOTO), id);
    }

    private Upload find(String id, FileKind kind) {
        return SignalId.read(id)
                .flatMap(signals::find)
                .map(Signal::id)
                .flatMap(signal ->
                        sent.uploads().of(signal.owner()).stream()
                                .filter(upload -> upload.kind() == kind)
                                .findFirst())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<String> row(Work work, Page page) {
        boolean isCluster = work.id().kind() == WorkId.Kind.CLUSTER;
        Optional<LocalDate> due = work.standing().due();
        return List.of(
                isCluster ? "" : work.id().id(),
                page.say("portal.desk.what." + DeskWords.key(work.id().kind())),
                work.standing().state().toLowerCase(Locale.ROOT),
                work.standing()
                        .triage()
                        .map(one -> page.say("portal.desk.kind." + DeskWords.key(one.kind())))
                        .orElse(""),
                work.title().theme().map(theme -> DeskWords.theme(theme, page)).orElse(""),
                DeskWords.district(work.origin().district(), areas),
                DeskRows.way(work.origin(), page),
                work.origin().language(),
                Integer.toString(work.origin().signals()),
                due.map(LocalDate::toString).orElse(""));
    }
}
