// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.form.Form;
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
            @ModelAttribute("page") Page page,
            Model model) {
        TextView view = views.of(place(key, tag));
        return show(view, Form.empty(page), view.now(), model);
    }

    @PostMapping("/beheer/teksten/{key}")
    String revise(
            @PathVariable String key,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Form form = Form.of(request, page);
        TextPlace place = place(key, form.value("taal"));
        String typed = Objects.requireNonNullElse(request.getParameter("tekst"), "").strip();
        String text = typed.replaceAll("\\R", " ");
        revisions
                .revise(place, text, seen(form), page.actor())
                .forEach(fault ->
                        form.fault(
                                "tekst",
                                page.say(
                                        "wording.desk.revise."
                                                + fault.name().toLowerCase(Locale.ROOT))));
        return form.isFaulty() ? show(views.of(place), form, typed, model) : back(place, page);
    }

    @PostMapping("/beheer/teksten/{key}/terug")
    String undo(
            @PathVariable String key,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Form sent = Form.of(request, page);
        TextPlace place = place(key, sent.value("taal"));
        if (revisions.undo(place, seen(sent), page.actor())) {
            return back(place, page);
        }
        TextView view = views.of(place);
        Form form = Form.empty(page);
        form.fault("tekst", page.say("wording.desk.revise.overtaken"));
        return show(view, form, view.now(), model);
    }

    /// @param typed as it is: the marks of direction that an Arabic text needs are no faults of its writer
    private static String show(TextView view, Form form, String typed, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("typed", typed);
        model.addAttribute("form", form);
        return "wording/revise";
    }

    private static String back(TextPlace place, Page page) {
        String address = "/beheer/teksten/" + place.key() + "?taal=" + place.language().tag();
        return "redirect:" + page.link(address);
    }

    private static int seen(Form sent) {
        String seen = sent.value("gezien");
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
