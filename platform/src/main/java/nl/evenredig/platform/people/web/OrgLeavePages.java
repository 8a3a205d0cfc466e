// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.people.AccountId;
import nl.evenredig.platform.people.Inviting;
import nl.evenredig.platform.people.Leaving;
import nl.evenredig.platform.people.Organisation;
import nl.evenredig.platform.people.OrganisationInvitations;
import nl.evenredig.platform.people.Representatives;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.web.Fault;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Somebody stops to speak for an organisation: at once, by handing over, or by telling the municipality.
@Controller
@Needs(Permission.REPRESENT)
final class OrgLeavePages {
    private final OwnOrganisation own;
    private final Representatives representatives;
    private final OrganisationInvitations invitations;

    OrgLeavePages(
            OwnOrganisation own,
            Representatives representatives,
            OrganisationInvitations invitations) {
        this.own = own;
        this.representatives = representatives;
        this.invitations = invitations;
    }

    @GetMapping("/mijn/organisaties/{slug}/stoppen")
    String ask(@PathVariable String slug, @ModelAttribute("page") Page page, Model model) {
        return show(own.find(slug, page.actor()), OrgInvite.empty(page), "", model);
    }

    @PostMapping("/mijn/organisaties/{slug}/stoppen")
    String leave(
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> fields,
            @ModelAttribute("page") Page page,
            Model model) {
        Organisation organisation = own.find(slug, page.actor());
        String how = Optional.ofNullable(fields.getFirst("hoe")).orElse("");
        if (how.equals("opvolger")) {
            return handOver(organisation, OrgInvite.of(fields, "mail", page), page, model);
        }
        AccountId account = OwnOrganisation.account(page.actor());
        boolean isChosen = how.equals("nu") || how.equals("gemeente");
        if (isChosen) {
            Leaving leaving =
                    representatives.leave(
                            account, organisation.id(), how.equals("gemeente"), page.actor());
            if (leaving != Leaving.NEEDS_SUCCESSOR) {
                return OrgDone.LEFT.at(after(page), page);
            }
        }
        Fault fault = new Fault("hoe-opvolger", page.say("people.org.fault.choice"));
        OrgInvite invite = new OrgInvite("", page.language().tag(), List.of(fault));
        return show(organisation, invite, "", model);
    }

    private String handOver(Organisation organisation, OrgInvite invite, Page page, Model model) {
        if (!invite.faults().isEmpty()) {
            return show(organisation, invite, "opvolger", model);
        }
        AccountId leaving = OwnOrganisation.account(page.actor());
        Inviting sent =
                invitations.invite(
                        organisation.id(), invite.invitee(Optional.of(leaving)), page.actor());
        return OrgDone.of(sent).at("/mijn/organisaties/" + organisation.slug(), page);
    }

    /// Whoever speaks for nothing any more has no page about it either.
    private String after(Page page) {
        return own.all(page.actor()).isEmpty() ? "/organisaties" : "/mijn/organisaties";
    }

    private String show(Organisation organisation, OrgInvite invite, String how, Model model) {
        model.addAttribute("organisation", organisation);
        model.addAttribute("isLast", representatives.of(organisation.id()).size() == 1);
        model.addAttribute("invite", invite);
        model.addAttribute("how", how);
        return "people/orgleave";
    }
}
