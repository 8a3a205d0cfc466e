// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.evenredig.platform.people.Invitee;
import nl.evenredig.platform.people.Inviting;
import nl.evenredig.platform.people.Organisation;
import nl.evenredig.platform.people.OrganisationInvitations;
import nl.evenredig.platform.people.Organisations;
import nl.evenredig.platform.people.Representatives;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The municipality's own list of organisations: who speaks for them, and for which of them nobody does. It asks the first
/// one to speak; after that the organisation does.
@Controller
final class OrgDeskPages {
    private static final String DESK = "/beheer/organisaties";

    private final Organisations organisations;
    private final OrganisationInvitations invitations;
    private final Representatives representatives;
    private final OrgDesks desks;
    private final OrgList.Desk list;

    OrgDeskPages(
            Organisations organisations,
            OrganisationInvitations invitations,
            Representatives representatives,
            OrgDesks desks,
            OrgList.Desk list) {
        this.organisations = organisations;
        this.invitations = invitations;
        this.representatives = representatives;
        this.desks = desks;
        this.list = list;
    }

    @GetMapping(DESK)
    @Needs(Permission.READ_ORGANISATIONS)
    String all(HttpServletRequest request, @ModelAttribute("page") Page page, Model model) {
        model.addAttribute("list", list.list(request, page));
        model.addAttribute("unspoken", organisations.unspoken());
        return "people/orgdesk";
    }

    @GetMapping(DESK + "/{slug}")
    @Needs(Permission.READ_ORGANISATIONS)
    String one(
            @PathVariable String slug,
            @RequestParam(name = "klaar", defaultValue = "") String done,
            @ModelAttribute("page") Page page,
            Model model) {
        model.addAttribute("desk", desks.of(find(slug), OrgInvite.empty(page), page));
        model.addAttribute("done", OrgDone.key(done));
        return "people/orgdeskone";
    }

    /// Only as long as nobody speaks for it.
    @PostMapping(DESK + "/{slug}/uitnodigingen")
    @Needs(Permission.REGISTER_ORGANISATIONS)
    String invite(
            @PathVariable String slug,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Organisation organisation = find(slug);
        Form form = Form.of(request, page);
        Optional<Invitee> invitee = OrgInvite.invitee(form, Optional.empty(), page);
        if (invitee.isEmpty()) {
            model.addAttribute("desk", desks.of(organisation, form, page));
            model.addAttribute("done", "");
            return "people/orgdeskone";
        }
        Inviting sent =
                representatives.of(organisation.id()).isEmpty()
                        ? invitations.invite(organisation.id(), invitee.get(), page.actor())
                        : Inviting.SPEAKS_ALREADY;
        return OrgDone.of(sent).at(DESK + "/" + slug, page);
    }

    private Organisation find(String slug) {
        return organisations
                .find(slug)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
