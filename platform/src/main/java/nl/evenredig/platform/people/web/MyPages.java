// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.evenredig.platform.people.Account;
import nl.evenredig.platform.people.AccountId;
import nl.evenredig.platform.people.People;
import nl.evenredig.platform.people.Sessions;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.access.Actors;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
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
    private final People people;
    private final Sessions sessions;
    private final Actors actors;

    MyPages(People people, Sessions sessions, Actors actors) {
        this.people = people;
        this.sessions = sessions;
        this.actors = actors;
    }

    @GetMapping("/mijn")
    String mine(HttpServletRequest request, Model model) {
        Account account = account();
        model.addAttribute("account", account);
        model.addAttribute("sessions", sessions.of(account.id(), request));
        return "people/mine";
    }

    @PostMapping("/mijn/sessies")
    String revoke(
            @RequestParam(name = "sessie", defaultValue = "") String key,
            @ModelAttribute("page") Page page) {
        sessions.revoke(account().id(), key, actors.now());
        return "redirect:" + page.link("/mijn");
    }

    private Account account() {
        Actor actor = actors.now();
        return people.find(AccountId.of(actor.id())).orElseThrow();
    }
}
