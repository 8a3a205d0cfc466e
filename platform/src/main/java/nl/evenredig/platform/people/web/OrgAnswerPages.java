// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.people.Organisation;
import nl.evenredig.platform.people.OrganisationInvitation;
import nl.evenredig.platform.people.OrganisationInvitations;
import nl.evenredig.platform.people.Organisations;
import nl.evenredig.platform.shared.access.ForEveryone;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Whoever was invited says yes or no. The secret in the address is their proof; they need no account for it. Opening the
/// page answers nothing: mail programs open links too.
@Controller
@ForEveryone
final class OrgAnswerPages {
    private final OrganisationInvitations invitations;
    private final Organisations organisations;

    OrgAnswerPages(OrganisationInvitations invitations, Organisations organisations) {
        this.invitations = invitations;
        this.organisations = organisations;
    }

    /// The address holds a secret, so neither the browser nor another site keeps it.
    @GetMapping("/organisaties/uitnodiging/{secret}")
    String open(@PathVariable String secret, Model model, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        return show(secret, new OrgAnswer("", List.of()), model);
    }

    @PostMapping("/organisaties/uitnodiging/{secret}/ja")
    String accept(
            @PathVariable String secret,
            @RequestParam MultiValueMap<String, String> fields,
            @ModelAttribute("page") Page page,
            Model model) {
        Optional<OrganisationInvitation> open = open(secret);
        if (open.isEmpty()) {
            return show(secret, new OrgAnswer("", List.of()), model);
        }
        OrgAnswer answer = OrgAnswer.of(fields, invitations.isNewcomer(open.get()), page);
        if (!answer.faults().isEmpty()) {
            return show(secret, answer, model);
        }
        Organisation organisation = organisations.find(open.get().organisation()).orElseThrow();
        if (invitations.accept(secret, answer.name()).isEmpty()) {
            return show(secret, answer, model);
        }
        model.addAttribute("organisation", organisation);
        return "people/orgaccepted";
    }

    @PostMapping("/organisaties/uitnodiging/{secret}/nee")
    String decline(@PathVariable String secret, Model model) {
        return invitations.decline(secret)
                ? "people/orgdeclined"
                : show(secret, new OrgAnswer("", List.of()), model);
    }

    private Optional<OrganisationInvitation> open(String secret) {
        return invitations.opened(secret).filter(OrganisationInvitation::isOpen);
    }

    private String show(String secret, OrgAnswer answer, Model model) {
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
        model.addAttribute("answer", answer);
        model.addAttribute("isNewcomer", invitations.isNewcomer(open.get()));
        model.addAttribute(
                "organisation", organisations.find(open.get().organisation()).orElseThrow());
        return "people/organswer";
    }
}
