// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.evenredig.platform.people.Account;
import nl.evenredig.platform.people.AccountId;
import nl.evenredig.platform.people.Leavers;
import nl.evenredig.platform.people.People;
import nl.evenredig.platform.people.Sessions;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.access.Actors;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.web.Language;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What is somebody's own: their name and language, and where they are signed in.
@Controller
@Needs(Permission.OWN_ACCOUNT)
final class MyPages {
    private static final int LONGEST = 80;

    private final People people;
    private final Sessions sessions;
    private final Leavers leavers;
    private final Actors actors;

    MyPages(People people, Sessions sessions, Leavers leavers, Actors actors) {
        this.people = people;
        this.sessions = sessions;
        this.leavers = leavers;
        this.actors = actors;
    }

    @GetMapping("/mijn")
    String mine(HttpServletRequest request, @ModelAttribute("page") Page page, Model model) {
        Account account = account();
        Form form =
                Form.empty(page)
                        .with("naam", account.name())
                        .with("taal", account.language().toLanguageTag());
        return shown(request, form, model);
    }

    @PostMapping("/mijn")
    String describe(HttpServletRequest request, @ModelAttribute("page") Page page, Model model) {
        Form form = Form.of(request, page);
        String name = form.ask("naam", page.say("people.signin.name")).required().line(LONGEST);
        List<String> tags = page.languages().stream().map(Language::tag).toList();
        Optional<String> language =
                form.ask("taal", page.say("people.my.language")).required().choice(tags);
        if (form.isFaulty() || language.isEmpty()) {
            return shown(request, form, model);
        }
        if (!people.describe(account().id(), name, Locale.forLanguageTag(language.get()))) {
            form.fault("naam", page.say("people.my.cast"));
            return shown(request, form, model);
        }
        return "redirect:" + page.link("/mijn");
    }

    @GetMapping("/mijn/stoppen")
    String closing(@ModelAttribute("page") Page page, Model model) {
        model.addAttribute("form", Form.empty(page));
        return "people/closing";
    }

    @PostMapping("/mijn/stoppen")
    String close(HttpServletRequest request, @ModelAttribute("page") Page page, Model model) {
        Form form = Form.of(request, page);
        boolean isSure = form.ask("zeker", page.say("people.my.close.sure")).ticked();
        Optional<String> objection =
                isSure
                        ? leavers.close(account().id(), actors.now())
                        : Optional.of("people.my.close.sure.fault");
        if (objection.isPresent()) {
            form.fault("zeker", page.say(objection.get()));
            model.addAttribute("form", form);
            return "people/closing";
        }
        return "redirect:" + page.link("/");
    }

    @PostMapping("/mijn/sessies")
    String revoke(
            @RequestParam(name = "sessie", defaultValue = "") String key,
            @ModelAttribute("page") Page page) {
        sessions.revoke(account().id(), key, actors.now());
        return "redirect:" + page.link("/mijn");
    }

    private String shown(HttpServletRequest request, Form form, Model model) {
        Account account = account();
        model.addAttribute("account", account);
        model.addAttribute("sessions", sessions.of(account.id(), request));
        model.addAttribute("form", form);
        return "people/mine";
    }

    private Account account() {
        Actor actor = actors.now();
        return people.find(AccountId.of(actor.id())).orElseThrow();
    }
}
