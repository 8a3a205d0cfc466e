// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import nl.evenredig.platform.shared.access.ForEveryone;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.thread.Activities;
import nl.evenredig.platform.thread.Audience;
import nl.evenredig.platform.thread.Dossier;
import nl.evenredig.platform.thread.Entry;
import nl.evenredig.platform.thread.EntryId;
import nl.evenredig.platform.thread.Followers;
import nl.evenredig.platform.thread.QuestionId;
import nl.evenredig.platform.thread.Recordings;
import nl.evenredig.platform.thread.Search;
import nl.evenredig.platform.thread.Threads;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The list of questions and the dossier of each, for everyone; colleagues also see what is theirs alone.
@Controller
@ForEveryone
final class QuestionPages {
    private static final int FED = 30;

    private final Threads threads;
    private final Followers followers;
    private final Recordings recordings;
    private final Activities activities;

    QuestionPages(
            Threads threads, Followers followers, Recordings recordings, Activities activities) {
        this.threads = threads;
        this.followers = followers;
        this.recordings = recordings;
        this.activities = activities;
    }

    @GetMapping("/vragen")
    String list(
            @RequestParam(name = "zoek", defaultValue = "") String words,
            @RequestParam(name = "stap", defaultValue = "") String stage,
            @RequestParam(name = "blad", defaultValue = "1") int number,
            Model model) {
        Page page = page(model);
        Search search = new Search(words, QuestionList.stage(stage), Audiences.of(page));
        model.addAttribute("list", QuestionList.at(number, search, threads, page));
        return "thread/list";
    }

    @GetMapping("/vraag/{id}")
    String dossier(
            @PathVariable String id,
            @ModelAttribute("page") Page page,
            Model model,
            HttpServletResponse response) {
        Audience audience = Audiences.of(page);
        Dossier dossier = find(id, audience);
        List<Entry> entries = threads.entries(dossier.id(), audience);
        model.addAttribute("dossier", dossier);
        model.addAttribute("standing", Standing.of(dossier, entries, page));
        model.addAttribute("timeline", Timeline.of(entries, page));
        model.addAttribute("activities", activities.of(dossier.id(), audience));
        model.addAttribute("recorded", recorded(entries, page));
        model.addAttribute("followers", followers.count(dossier.id()));
        model.addAttribute("isFollowing", followers.follows(dossier.id(), page.actor()));
        if (audience == Audience.COLLEAGUES) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        return "thread/dossier";
    }

    @GetMapping("/vraag/{id}/atom")
    ResponseEntity<byte[]> feed(@PathVariable String id, @ModelAttribute("page") Page page) {
        Dossier dossier = find(id, Audience.EVERYONE);
        List<Entry> entries = threads.entries(dossier.id(), Audience.EVERYONE);
        return atom(new Feed(page).of(dossier, entries));
    }

    @GetMapping("/vragen/atom")
    ResponseEntity<byte[]> feeds(@ModelAttribute("page") Page page) {
        return atom(new Feed(page).of(threads.some(Search.all(), 0, FED)));
    }

    /// Who may not hear voices is not told that there is one.
    private Set<EntryId> recorded(List<Entry> entries, Page page) {
        return page.may(Permission.HEAR_VOICES) ? recordings.among(entries) : Set.of();
    }

    private static ResponseEntity<byte[]> atom(byte[] feed) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_ATOM_XML)
                .cacheControl(CacheControl.noCache())
                .body(feed);
    }

    private Dossier find(String id, Audience audience) {
        return QuestionId.read(id)
                .flatMap(question -> threads.find(question, audience))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Page page(Model model) {
        if (model.getAttribute("page") instanceof Page page) {
            return page;
        }
        throw new IllegalStateException("Page must be in the model.");
    }
}
