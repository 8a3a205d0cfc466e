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
import nl.evenredig.platform.shared.web.Fault;
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
    String mine(HttpServletRequest request, Model model) {
        return shown(request, List.of(), model);
    }

    @PostMapping("/mijn")
    String describe(
            Self self, HttpServletRequest request, @ModelAttribute("page") Page page, Model model) {
        Optional<Language> chosen =
                page.languages().stream()
                        .filter(known -> known.tag().equals(self.language()))
                        .findFirst();
        if (self.name().isBlank() || self.name().length() > LONGEST || chosen.isEmpty()) {
            Fault fault = new Fault("naam", page.say("people.signin.name.fault", LONGEST));
            return shown(request, List.of(fault), model);
        }
        Locale language = Locale.forLanguageTag(self.language());
        if (!people.describe(account().id(), self.name().strip(), language)) {
            return shown(request, List.of(new Fault("naam", page.say("people.my.cast"))), model);
        }
        return "redirect:" + page.link("/mijn");
    }

    @GetMapping("/mijn/stoppen")
    String closing(Model model) {
        model.addAttribute("faults", List.of());
        return "people/closing";
    }

    @PostMapping("/mijn/stoppen")
    String close(
            @RequestParam(name = "zeker", defaultValue = "") String isSure,
            @ModelAttribute("page") Page page,
            Model model) {
        Optional<String> objection =
                isSure.equals("ja")
                        ? leavers.close(account().id(), actors.now())
                        : Optional.of("people.my.close.sure.fault");
        if (objection.isPresent()) {
            model.addAttribute("faults", List.of(new Fault("zeker", page.say(objection.get()))));
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

    @ModelAttribute
    Self self(
            @RequestParam(name = "naam", defaultValue = "") String name,
            @RequestParam(name = "taal", defaultValue = "") String language) {
        return new Self(name, language);
    }

    private String shown(HttpServletRequest request, List<Fault> faults, Model model) {
        Account account = account();
        model.addAttribute("account", account);
        model.addAttribute("sessions", sessions.of(account.id(), request));
        model.addAttribute("faults", faults);
        return "people/mine";
    }

    private Account account() {
        Actor actor = actors.now();
        return people.find(AccountId.of(actor.id())).orElseThrow();
    }
}
