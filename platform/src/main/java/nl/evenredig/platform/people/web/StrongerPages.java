// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.evenredig.platform.people.AccountId;
import nl.evenredig.platform.people.Means;
import nl.evenredig.platform.people.Passkeys;
import nl.evenredig.platform.people.Sessions;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.access.Actors;
import nl.evenredig.platform.shared.access.ForEveryone;
import nl.evenredig.platform.shared.web.Fault;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// Adding a passkey. An official who signed in by mail is sent here: their roles do not count yet, so no permission is
/// asked, only that they are signed in.
@Controller
@ForEveryone
final class StrongerPages {
    private static final int LONGEST = 60;

    private final Passkeys passkeys;
    private final Sessions sessions;
    private final Actors actors;
    private final WaysIn ways;

    StrongerPages(Passkeys passkeys, Sessions sessions, Actors actors, WaysIn ways) {
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.actors = actors;
        this.ways = ways;
    }

    @GetMapping("/inloggen/sterker")
    String stronger(
            @RequestParam(name = "naar", defaultValue = "") String wayOn,
            @ModelAttribute("page") Page page,
            Model model) {
        return actors.now().isStranger()
                ? "redirect:" + page.link("/inloggen")
                : shown(wayOn, List.of(), model);
    }

    @PostMapping(path = "/inloggen/sterker/vraag", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String question(HttpServletRequest request) {
        return mayAdd() ? passkeys.newKey(request) : "{}";
    }

    @PostMapping("/inloggen/sterker")
    String add(
            PasskeyAnswer answer,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Actor actor = actors.now();
        if (actor.isStranger()) {
            return "redirect:" + page.link("/inloggen");
        }
        String label = answer.label().isBlank() ? page.say("people.my.passkey") : answer.label();
        String shortLabel = label.substring(0, Math.min(LONGEST, label.length()));
        if (!mayAdd() || !passkeys.add(request, answer.answer(), shortLabel, actor)) {
            Fault fault = new Fault("naam", page.say("people.signin.passkey.fault"));
            return shown(answer.wayOn(), List.of(fault), model);
        }
        if (!actor.isStrong()) {
            sessions.begin(request, AccountId.of(actor.id()), Means.PASSKEY);
        }
        return "redirect:" + WayOn.of(answer.wayOn()).path();
    }

    @ModelAttribute
    PasskeyAnswer answer(
            @RequestParam(name = "antwoord", defaultValue = "") String answer,
            @RequestParam(name = "naam", defaultValue = "") String label,
            @RequestParam(name = "naar", defaultValue = "") String wayOn) {
        return new PasskeyAnswer(answer, label.strip(), wayOn);
    }

    private boolean mayAdd() {
        Actor actor = actors.now();
        return !actor.isStranger() && passkeys.mayAdd(AccountId.of(actor.id()), actor);
    }

    private String shown(String wayOn, List<Fault> faults, Model model) {
        model.addAttribute("mayAdd", mayAdd());
        model.addAttribute("areHeld", passkeys.areHeld(AccountId.of(actors.now().id())));
        model.addAttribute("municipality", ways.municipality(wayOn));
        model.addAttribute("wayOn", wayOn);
        model.addAttribute("faults", faults);
        return "people/stronger";
    }
}
