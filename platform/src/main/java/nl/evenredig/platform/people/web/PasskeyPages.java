// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import nl.evenredig.platform.people.AccountId;
import nl.evenredig.platform.people.Passkeys;
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

/// The passkeys of whoever is signed in.
@Controller
@Needs(Permission.OWN_ACCOUNT)
final class PasskeyPages {
    private final Passkeys passkeys;
    private final Actors actors;

    PasskeyPages(Passkeys passkeys, Actors actors) {
        this.passkeys = passkeys;
        this.actors = actors;
    }

    @GetMapping("/mijn/passkeys")
    String all(Model model) {
        Actor actor = actors.now();
        AccountId account = AccountId.of(actor.id());
        model.addAttribute("passkeys", passkeys.of(account));
        model.addAttribute("areHeld", passkeys.areHeld(account));
        model.addAttribute("mayAdd", passkeys.mayAdd(account, actor));
        return "people/passkeys";
    }

    @PostMapping("/mijn/passkeys/weg")
    String remove(
            @RequestParam(name = "passkey", defaultValue = "") String id,
            @ModelAttribute("page") Page page) {
        Actor actor = actors.now();
        passkeys.remove(AccountId.of(actor.id()), id, actor);
        return "redirect:" + page.link("/mijn/passkeys");
    }
}
