// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.web.Fault;
import nl.evenredig.platform.shared.web.Language;
import nl.evenredig.platform.shared.web.Languages;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.wording.Revisions;
import nl.evenredig.platform.wording.TextPlace;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Where editors find texts of the site and put other words in their place.
@Controller
@Needs(Permission.EDIT_TEXTS)
final class TextDesk {
    private final Revisions revisions;
    private final Languages languages;
    private final TextViews views;

    TextDesk(Revisions revisions, Languages languages, TextViews views) {
        this.revisions = revisions;
        this.languages = languages;
        this.views = views;
    }

    @GetMapping("/beheer/teksten")
    String search(@RequestParam(name = "zoek", defaultValue = "") String asked, Model model) {
        model.addAttribute("asked", asked);
        model.addAttribute("found", views.with(asked.strip().toLowerCase(Locale.ROOT)));
        return "wording/texts";
    }

    @GetMapping("/beheer/teksten/{key}")
    String one(
            @PathVariable String key,
            @RequestParam(name = "taal", defaultValue = "nl") String tag,
            Model model) {
        model.addAttribute("view", views.of(place(key, tag), Map.of(), List.of()));
        return "wording/revise";
    }

    @PostMapping("/beheer/teksten/{key}")
    String revise(
            @PathVariable String key,
            @RequestParam Map<String, String> sent,
            @ModelAttribute("page") Page page,
            Model model) {
        TextPlace place = place(key, sent.getOrDefault("taal", "nl"));
        String text = sent.getOrDefault("tekst", "").strip().replaceAll("\\R", " ");
        List<Fault> faults = new ArrayList<>();
        revisions
                .revise(place, text, seen(sent), page.actor())
                .forEach(fault ->
                        faults.add(
                                new Fault(
                                        "tekst",
                                        page.say(
                                                "wording.desk.revise."
                                                        + fault.name().toLowerCase(Locale.ROOT)))));
        return faults.isEmpty() ? back(place, page) : again(place, sent, faults, model);
    }

    @PostMapping("/beheer/teksten/{key}/terug")
    String undo(
            @PathVariable String key,
            @RequestParam Map<String, String> sent,
            @ModelAttribute("page") Page page,
            Model model) {
        TextPlace place = place(key, sent.getOrDefault("taal", "nl"));
        if (revisions.undo(place, seen(sent), page.actor())) {
            return back(place, page);
        }
        Fault fault = new Fault("tekst", page.say("wording.desk.revise.overtaken"));
        return again(place, Map.of(), List.of(fault), model);
    }

    private String again(
            TextPlace place, Map<String, String> sent, List<Fault> faults, Model model) {
        model.addAttribute("view", views.of(place, sent, faults));
        return "wording/revise";
    }

    private static String back(TextPlace place, Page page) {
        String address = "/beheer/teksten/" + place.key() + "?taal=" + place.language().tag();
        return "redirect:" + page.link(address);
    }

    private static int seen(Map<String, String> sent) {
        String seen = sent.getOrDefault("gezien", "");
        return seen.matches("[0-9]{1,6}") ? Integer.parseInt(seen) : 0;
    }

    private TextPlace place(String key, String tag) {
        Language language =
                languages.all().stream()
                        .filter(one -> one.tag().equals(tag))
                        .filter(one -> languages.made(one).knows(key) && revisions.isOpen(key))
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new TextPlace(key, language);
    }
}
