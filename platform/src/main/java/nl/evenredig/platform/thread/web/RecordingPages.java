// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.upload.Showing;
import nl.evenredig.platform.shared.upload.Upload;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.thread.Entry;
import nl.evenredig.platform.thread.EntryId;
import nl.evenredig.platform.thread.QuestionId;
import nl.evenredig.platform.thread.Recordings;
import nl.evenredig.platform.thread.Threads;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// Plays what was said aloud, for who may hear voices; of an entry that is not public, only for who may read it as well.
@Controller
@Needs(Permission.HEAR_VOICES)
final class RecordingPages {
    private final Threads threads;
    private final Recordings recordings;
    private final Showing showing;

    RecordingPages(Threads threads, Recordings recordings, Showing showing) {
        this.threads = threads;
        this.recordings = recordings;
        this.showing = showing;
    }

    @GetMapping("/vraag/{id}/opname/{entry}")
    ResponseEntity<Resource> hear(
            @PathVariable Map<String, String> where,
            @ModelAttribute("page") Page page,
            HttpServletRequest request) {
        Optional<QuestionId> question = QuestionId.read(where.getOrDefault("id", ""));
        Upload recording =
                EntryId.read(where.getOrDefault("entry", ""))
                        .flatMap(threads::entry)
                        .filter(entry -> question.equals(Optional.of(entry.question())))
                        .filter(entry -> isReadable(entry, page))
                        .flatMap(entry -> recordings.of(entry.id()))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return showing.hear(recording, page.actor(), request);
    }

    private boolean isReadable(Entry entry, Page page) {
        boolean isOpen =
                threads.find(entry.question(), Audiences.of(page)).isPresent()
                        && entry.now().isPublic();
        return !entry.isWithdrawn() && (isOpen || page.may(Permission.READ_DOSSIERS));
    }
}
