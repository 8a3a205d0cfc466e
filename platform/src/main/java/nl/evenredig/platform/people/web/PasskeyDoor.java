// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.evenredig.platform.people.AccountId;
import nl.evenredig.platform.people.Means;
import nl.evenredig.platform.people.Passkeys;
import nl.evenredig.platform.people.Sessions;
import nl.evenredig.platform.shared.access.ForEveryone;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// Signing in with a passkey.
@Controller
@ForEveryone
final class PasskeyDoor {
    private final Passkeys passkeys;
    private final Sessions sessions;
    private final WaysIn ways;

    PasskeyDoor(Passkeys passkeys, Sessions sessions, WaysIn ways) {
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.ways = ways;
    }

    @PostMapping(path = "/inloggen/passkey/vraag", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String question(HttpServletRequest request) {
        return passkeys.question(request);
    }

    @PostMapping("/inloggen/passkey")
    String enter(
            PasskeyAnswer answer,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Optional<AccountId> account = passkeys.check(request, answer.answer());
        if (account.isEmpty()) {
            Form form = Form.empty(page).with("naar", answer.wayOn());
            form.fault("passkey", page.say("people.signin.passkey.fault"));
            return ways.show(form, model);
        }
        sessions.begin(request, account.get(), Means.PASSKEY);
        return "redirect:" + WayOn.of(answer.wayOn()).path();
    }

    @ModelAttribute
    PasskeyAnswer answer(
            @RequestParam(name = "antwoord", defaultValue = "") String answer,
            @RequestParam(name = "naar", defaultValue = "") String wayOn) {
        return new PasskeyAnswer(answer, "", wayOn);
    }
}
