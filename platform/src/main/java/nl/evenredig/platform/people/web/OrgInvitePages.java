// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.evenredig.platform.people.Invitee;
import nl.evenredig.platform.people.Inviting;
import nl.evenredig.platform.people.Organisation;
import nl.evenredig.platform.people.OrganisationInvitations;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// An organisation invites others to speak for it, sends the letter again, or takes it back.
@Controller
@Needs(Permission.REPRESENT)
final class OrgInvitePages {
    private final OwnOrganisation own;
    private final OrgDesks desks;
    private final OrganisationInvitations invitations;

    OrgInvitePages(OwnOrganisation own, OrgDesks desks, OrganisationInvitations invitations) {
        this.own = own;
        this.desks = desks;
        this.invitations = invitations;
    }

    @PostMapping("/mijn/organisaties/{slug}/uitnodigingen")
    String invite(
            @PathVariable String slug,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Organisation organisation = own.find(slug, page.actor());
        Form form = Form.of(request, page);
        Optional<Invitee> invitee = OrgInvite.invitee(form, Optional.empty(), page);
        if (invitee.isEmpty()) {
            model.addAttribute("desk", desks.of(organisation, form, page));
            model.addAttribute("done", "");
            return "people/orgown";
        }
        Inviting sent = invitations.invite(organisation.id(), invitee.get(), page.actor());
        return OrgDone.of(sent).at("/mijn/organisaties/" + slug, page);
    }

    @PostMapping("/mijn/organisaties/{slug}/uitnodigingen/{id}/opnieuw")
    String resend(
            @PathVariable String slug, @PathVariable String id, @ModelAttribute("page") Page page) {
        Organisation organisation = own.find(slug, page.actor());
        Inviting sent =
                Typed.id(id)
                        .map(known -> invitations.resend(organisation.id(), known, page.actor()))
                        .orElse(Inviting.GONE);
        return OrgDone.of(sent).at("/mijn/organisaties/" + slug, page);
    }

    @PostMapping("/mijn/organisaties/{slug}/uitnodigingen/{id}/intrekken")
    String withdraw(
            @PathVariable String slug, @PathVariable String id, @ModelAttribute("page") Page page) {
        Organisation organisation = own.find(slug, page.actor());
        boolean isBack =
                Typed.id(id)
                        .filter(known ->
                                invitations.withdraw(organisation.id(), known, page.actor()))
                        .isPresent();
        OrgDone done = isBack ? OrgDone.WITHDRAWN : OrgDone.GONE;
        return done.at("/mijn/organisaties/" + slug, page);
    }
}
