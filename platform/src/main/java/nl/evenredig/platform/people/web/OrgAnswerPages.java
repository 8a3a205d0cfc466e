// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.evenredig.platform.people.Organisation;
import nl.evenredig.platform.people.OrganisationInvitation;
import nl.evenredig.platform.people.OrganisationInvitations;
import nl.evenredig.platform.people.Organisations;
import nl.evenredig.platform.shared.access.ForEveryone;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Whoever was invited says yes or no. The secret in the address is their proof; they need no account for it. Opening the
/// page answers nothing: mail programs open links too.
@Controller
@ForEveryone
final class OrgAnswerPages {
    private static final int NAME = 100;

    private final OrganisationInvitations invitations;
    private final Organisations organisations;

    OrgAnswerPages(OrganisationInvitations invitations, Organisations organisations) {
        this.invitations = invitations;
        this.organisations = organisations;
    }

    /// The address holds a secret, so neither the browser nor another site keeps it.
    @GetMapping("/organisaties/uitnodiging/{secret}")
    String open(
            @PathVariable String secret,
            @ModelAttribute("page") Page page,
            Model model,
            HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        return show(secret, Form.empty(page), model);
    }

    @PostMapping("/organisaties/uitnodiging/{secret}/ja")
    String accept(
            @PathVariable String secret,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Form form = Form.of(request, page);
        Optional<OrganisationInvitation> open = open(secret);
        if (open.isEmpty()) {
            return show(secret, form, model);
        }
        String name = invitations.isNewcomer(open.get()) ? name(form, page) : "";
        if (form.isFaulty() || invitations.accept(secret, name).isEmpty()) {
            return show(secret, form, model);
        }
        model.addAttribute("organisation", organisation(open.get()));
        return "people/orgaccepted";
    }

    @PostMapping("/organisaties/uitnodiging/{secret}/nee")
    String decline(@PathVariable String secret, @ModelAttribute("page") Page page, Model model) {
        return invitations.decline(secret)
                ? "people/orgdeclined"
                : show(secret, Form.empty(page), model);
    }

    /// What a newcomer must tell: their name, and that they are old enough.
    private static String name(Form form, Page page) {
        form.ask("leeftijd", page.say("people.org.answer.age")).required().ticked();
        return form.ask("naam", page.say("people.org.answer.name")).required().line(NAME);
    }

    private Optional<OrganisationInvitation> open(String secret) {
        return invitations.opened(secret).filter(OrganisationInvitation::isOpen);
    }

    private Organisation organisation(OrganisationInvitation invitation) {
        return organisations.find(invitation.organisation()).orElseThrow();
    }

    private String show(String secret, Form form, Model model) {
        Optional<OrganisationInvitation> open = open(secret);
        if (open.isEmpty()) {
            String why =
                    invitations
                            .opened(secret)
                            .map(closed -> OrgView.key(closed.answer()))
                            .orElse("unknown");
            model.addAttribute("why", "people.org.answer.closed." + why);
            return "people/orgclosed";
        }
        model.addAttribute("secret", secret);
        model.addAttribute("form", form);
        model.addAttribute("isNewcomer", invitations.isNewcomer(open.get()));
        model.addAttribute("organisation", organisation(open.get()));
        return "people/organswer";
    }
}
